import type { Exchange } from '../../world/exchange.ts'
import type { MockResponse } from '../../world/mock-response.ts'
import { own } from '../../world/own.ts'
import { unreadable } from '../answers.ts'
import type { ProjectState } from '../project-state.ts'
import type { TagChanges } from '../sms/change-tags.ts'
import { activeTags, tagWarning } from './active-tags.ts'

/**
 * What is wrong with tag operations as a whole. Source: Airship, "Channel tags": a tag in both `add` and `remove` is a
 * 400, and one group at least has to be active.
 */
export function refuseTags(project: ProjectState, changes: TagChanges): MockResponse | undefined {
  const twice = Object.entries(changes.add ?? {}).flatMap(([group, tags]) =>
    tags.filter((tag) => own(changes.remove, group)?.includes(tag) === true),
  )
  if (twice[0] !== undefined) {
    return unreadable({ error: `The tag '${twice[0]}' is in both add and remove` })
  }
  const { some, inactive } = activeTags(project, changes)
  return some ? undefined : unreadable({ error: tagWarning(inactive) })
}

/** Source: Airship, "Channel tags" and "Named users tags": more tags are slow, and support wants to know of them. */
const ADVISED_TAGS = 1000

/** Leaves a remark if somebody has more tags than Airship supports. */
export function noteTagCount(
  { note }: Pick<Exchange, 'note'>,
  tags: Readonly<Record<string, readonly string[]>>,
): void {
  const count = Object.values(tags).reduce((sum, group) => sum + group.length, 0)
  if (count > ADVISED_TAGS) note(`${count} tags: Airship supports up to ${ADVISED_TAGS}.`)
}
