import { own } from '../../world/own.ts'
import { tagGroupsOf } from '../people/tag-groups-of.ts'
import { listed, type Evaluation, type Predicate } from './predicate.ts'

/** A tag, or one of several, in a group. */
interface TagCondition {
  readonly tag: string | readonly string[]
  /** @default 'device' */
  readonly group?: string | undefined
}

/**
 * Whoever has a tag: on the channel, from Airship (`ua_locale_country` and the like), or on the named user.
 * Source: Airship, "Audience selection": a tag without a group is one of the group `device`.
 */
export function byTag({ tag, group = 'device' }: TagCondition, { project }: Evaluation): Predicate {
  const wanted = new Set(listed(tag))
  return (channel) => {
    const user = channel.namedUser === null ? undefined : project.namedUsers.get(channel.namedUser)
    const tags = [tagGroupsOf(channel), user?.tags].flatMap((groups) => own(groups, group) ?? [])
    return tags.some((name) => wanted.has(name))
  }
}
