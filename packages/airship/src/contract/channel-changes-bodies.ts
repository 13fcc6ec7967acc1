import type {
  AttributeAudience as Selectors,
  ModifyChannelAttributesBody as AttributesFields,
  ModifyChannelSubscriptionListsBody as ListsFields,
} from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'

/** Channels by their ids, or the one of a number and a sender. Both side by side do not compile. */
export type AttributeAudience = Exclusive<Selectors>

/**
 * The body of `modifyChannelAttributes`: channels, and what becomes of their attributes.
 *
 * @example
 * ```ts
 * import type { ModifyChannelAttributesBody } from '@textwire/airship/contract'
 *
 * const body: ModifyChannelAttributesBody = {
 *   audience: { sms_id: { sender: '12345', msisdn: '15035550100' } },
 *   attributes: [
 *     { action: 'set', key: 'first_name', value: 'Ada' },
 *     { action: 'remove', key: 'visits', timestamp: new Date() },
 *   ],
 * }
 * ```
 */
export type ModifyChannelAttributesBody = Omit<AttributesFields, 'audience'> & {
  audience: AttributeAudience
}

/** The body of `modifyChannelSubscriptionLists`: channels, and the lists that they are to be on or off. */
export type ModifyChannelSubscriptionListsBody = Omit<ListsFields, 'audience'> & {
  audience: AttributeAudience
}
