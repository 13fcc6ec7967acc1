import type { SegmentBody as Fields } from '../generated/types.ts'
import type { PushAudience } from './push-audience.ts'

/**
 * The body of `createSegment` and `updateSegment`: a name, and a condition in the form of an audience.
 *
 * @example
 * ```ts
 * import type { SegmentBody } from '@textwire/airship/contract'
 *
 * const body: SegmentBody = {
 *   display_name: 'Regulars',
 *   criteria: { AND: [{ tag: 'gold' }, { NOT: { subscription_list: 'paused' } }] },
 * }
 * ```
 */
export type SegmentBody = Omit<Fields, 'criteria'> & { criteria: PushAudience }
