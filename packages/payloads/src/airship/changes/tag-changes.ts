import { type TagChanges, tagChangesSchema } from '@textwire/airship/contract'
import * as z from 'zod'
import type { Problem } from '../../problems/problem.ts'
import { checkedPayload } from '../checked-payload.ts'
import type { DeepReadonly } from '../deep-readonly.ts'
import type { Refused } from '../../refused.ts'

/** Tags by the name of their group: up to 100 a group, each of 1 to 128 characters, as is the name. */
export type TagsByGroup = Readonly<Record<string, readonly string[] | undefined>>

type SetAlone = Refused<'set replaces all tags of a group, so it stands alone'>

interface Adding {
  readonly add: TagsByGroup
  readonly remove?: TagsByGroup | undefined
  readonly set?: SetAlone | undefined
}
interface Removing {
  readonly remove: TagsByGroup
  readonly add?: TagsByGroup | undefined
  readonly set?: SetAlone | undefined
}
interface Setting {
  /** The tags that replace all others of their groups; an empty list leaves none. */
  readonly set: TagsByGroup
  readonly add?: SetAlone | undefined
  readonly remove?: SetAlone | undefined
}

/** What is to become of tags: some added, some removed, or both; or `set` alone. */
export type TagChangesInput = Adding | Removing | Setting

/** The compiler shows it for an input without fields, of which it says nothing else. */
type NothingToChange = Refused<'expected add, remove or set'>

const groups = z.unknown().exactOptional()
const shape = z.strictObject({ add: groups, remove: groups, set: groups })

/**
 * What is to become of tags, for `sms.modifyTags`, or to be spread into other bodies that change them. Groups whose names begin with `ua_` belong to
 * Airship and are refused.
 * Sources: Airship, "SMS tags"; "Channel tags", a tag in both `add` and `remove`.
 *
 * @throws PayloadError When nothing changes, `set` has a neighbour, a tag is added and removed at once, or a tag or a group breaks a limit.
 * @example
 * ```ts
 * import { createAirship } from '@textwire/airship'
 * import { tagChanges } from '@textwire/payloads/airship'
 *
 * await createAirship().sms.modifyTags(
 *   { msisdn: '15035550100', sender: '12345' },
 *   tagChanges({ add: { loyalty: ['gold'] }, remove: { loyalty: ['silver'] } }),
 * )
 * ```
 */
export const tagChanges = (input: TagChangesInput | NothingToChange): DeepReadonly<TagChanges> =>
  checkedPayload(
    {
      builder: 'tagChanges',
      shape,
      toWire: (draft) => draft,
      schema: tagChangesSchema,
      names: {},
      rules: (draft) => [
        ...Object.entries(draft).flatMap(([change, tags]) =>
          isEmpty(tags)
            ? [{ path: [change], message: 'is empty; expected at least one group' }]
            : [],
        ),
        ...noTags(draft),
        ...tagsInBoth(draft),
      ],
    },
    input,
  )

const isEmpty = (tags: unknown) =>
  typeof tags === 'object' && tags !== null && Object.keys(tags).length === 0

/** Only `set` says something by an empty list: that none is left. */
const noTags = ({ add, remove }: z.infer<typeof shape>): Problem[] =>
  Object.entries({ add, remove }).flatMap(([change, given]) =>
    groupsOf(given)
      .filter(([, tags]) => Array.isArray(tags) && tags.length === 0)
      .map(([group]) => ({
        path: [change, group],
        message: 'is empty; expected at least one tag, since only set takes all away',
      })),
  )

/** What is no list of tags is a problem of the contract's. */
function tagsInBoth({ add, remove }: z.infer<typeof shape>): Problem[] {
  const added = new Map(groupsOf(add).map(([group, tags]) => [group, new Set(listed(tags))]))
  return groupsOf(remove).flatMap(([group, tags]) =>
    listed(tags).flatMap((tag, index) =>
      added.get(group)?.has(tag)
        ? [{ path: ['remove', group, index], message: 'is also in add; a tag is added or removed' }]
        : [],
    ),
  )
}

/** What is no object has none; a long text would have as many as characters. */
const groupsOf = (given: unknown): readonly (readonly [string, unknown])[] =>
  typeof given === 'object' && given !== null ? Object.entries(given) : []

const listed = (tags: unknown): readonly unknown[] => (Array.isArray(tags) ? tags : [])
