import type { NewSubscription } from '@textwire/onesignal/contract'
import type { E164 } from '@textwire/phone'

/** OneSignal's `notification_types`, as far as the mock server sets them. Source: "Subscriptions". */
export const notificationTypes = {
  subscribed: 1,
  unsubscribed: -2,
  unsubscribedByApi: -31,
  awaitingOptIn: -98,
} as const

/** The kind of a subscription. */
export type SubscriptionType = NewSubscription['type']

/** The way a message takes to a subscription. */
export type MessageChannel = 'sms' | 'email' | 'push'

/** An address at which an app reaches a user. Times are milliseconds since the epoch. */
export interface Subscription {
  readonly id: string
  readonly type: SubscriptionType
  /** E.164 for SMS, an address for e-mail, what the platform issued for push. */
  readonly token: string
  /** The user it belongs to; a subscription always has one. */
  readonly onesignalId: string
  readonly enabled: boolean
  /** Positive when the person is subscribed. */
  readonly notificationTypes: number
  readonly sessionCount: number
  /** Seconds. */
  readonly sessionTime: number
  readonly lastSession: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly appVersion?: string
  readonly deviceModel?: string
  readonly deviceOs?: string
  readonly sdk?: string
  readonly testType?: number
  readonly webAuth?: string
  readonly webP256?: string
  /** When the person was last unsubscribed. */
  readonly unsubscribedAt?: number
}

export const isSubscribed = (subscription: Subscription): boolean =>
  subscription.enabled && subscription.notificationTypes > 0

/** Whether a number has yet to say that it wants texts. */
export const isAwaiting = ({ type, notificationTypes: types }: Subscription): boolean =>
  type === 'SMS' && types === notificationTypes.awaitingOptIn

export function channelOf(type: SubscriptionType): MessageChannel {
  if (type === 'SMS') return 'sms'
  return type === 'Email' ? 'email' : 'push'
}

/** The number of an SMS subscription; undefined for any other. */
export const phoneOf = ({ type, token }: Subscription): E164 | undefined =>
  // Every way to make an SMS subscription parses the number first.
  type === 'SMS' ? (token as E164) : undefined
