import type { SubscriptionType } from '../generated/types.ts'
import { subscriptionTypes } from './subscription-types.ts'

/**
 * The type of a subscription as requests spell it, from how an answer does: OneSignal once writes `Email` and once
 * `email`. `undefined` for a type that is not known.
 *
 * @example
 * ```ts
 * import { toSubscriptionType } from '@textwire/onesignal/contract'
 *
 * toSubscriptionType('sms') // 'SMS'
 * ```
 */
export function toSubscriptionType(type: string): SubscriptionType | undefined {
  return subscriptionTypes.find((known) => known.toLowerCase() === type.toLowerCase())
}
