import type { ModifySmsChannelTagsBody as Fields, TagGroups } from '../generated/types.ts'

type OfChannel = Pick<Fields, 'audience'>

interface TagsToAdd extends OfChannel {
  add: TagGroups
  remove?: TagGroups
  set?: never
}
interface TagsToRemove extends OfChannel {
  remove: TagGroups
  add?: TagGroups
  set?: never
}
interface TagsToSet extends OfChannel {
  set: TagGroups
  add?: never
  remove?: never
}

/**
 * The body of `modifySmsChannelTags`: tags to add, to remove or both, or `set` alone.
 * Source: Airship, "SMS tags".
 *
 * @example
 * ```ts
 * import type { ModifySmsChannelTagsBody } from '@textwire/airship/contract'
 *
 * const body: ModifySmsChannelTagsBody = {
 *   audience: { msisdn: '15035550100', sender: '12345' },
 *   add: { interests: ['chairs'] },
 * }
 * ```
 */
export type ModifySmsChannelTagsBody = TagsToAdd | TagsToRemove | TagsToSet
