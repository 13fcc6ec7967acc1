import type { ModifySmsChannelTagsBody as Fields } from '../generated/types.ts'
import type { TagChanges } from './tag-changes.ts'

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
export type ModifySmsChannelTagsBody = Pick<Fields, 'audience'> & TagChanges
