import type {
  ChannelTagAudience,
  CreateTagListBody as TagListFields,
  NamedUserAudience,
} from '../generated/types.ts'
import type { AtLeastOne } from './at-least-one.ts'
import type { TagChanges } from './tag-changes.ts'

/**
 * The body of `modifyChannelTags`: channels, and tags to add, to remove or both, or `set` alone.
 *
 * @example
 * ```ts
 * import type { ModifyChannelTagsBody } from '@textwire/airship/contract'
 *
 * const body: ModifyChannelTagsBody = {
 *   audience: { channel: 'a4f1d0c8-6e2b-4b7f-8c35-0d9e1f2a3b4c' },
 *   add: { interests: ['chairs'] },
 * }
 * ```
 */
export type ModifyChannelTagsBody = { audience: ChannelTagAudience } & TagChanges

/** The body of `modifyNamedUserTags`: named users, and tags to add, to remove or both, or `set` alone. */
export type ModifyNamedUserTagsBody = { audience: NamedUserAudience } & TagChanges

type Change = 'add' | 'remove' | 'set'

/**
 * The body of `createTagList`: a name, and at least one of `add`, `remove` and `set`.
 * Source: Airship, "Create a tag list".
 */
export type CreateTagListBody = Omit<TagListFields, Change> &
  AtLeastOne<Pick<TagListFields, Change>>
