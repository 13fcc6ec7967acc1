import type { FilterEntry, SendMessageBody } from '@textwire/onesignal/contract'
import type { E164 } from '@textwire/phone'

/** OneSignal's `notification_types`, as far as text messages know them. Source: "Subscriptions". */
export const notificationTypes = {
  subscribed: 1,
  unsubscribed: -2,
  awaitingOptIn: -98,
} as const

/** A number that an app can text, with what filters can ask about its user. */
export interface Subscription {
  readonly id: string
  readonly phone: E164
  readonly onesignalId: string
  /** `external_id` and labels of the app's own. */
  readonly aliases: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  /** Positive when the person is subscribed. */
  readonly notificationTypes: number
  /** Senders that the person sent STOP to. */
  readonly silenced: readonly string[]
  readonly language: string
  readonly country?: string
  readonly appVersion?: string
  readonly sessionCount: number
  /** Seconds. */
  readonly sessionTime: number
  readonly amountSpent: number
  /** Milliseconds since the epoch. */
  readonly firstSession: number
  readonly lastSession: number
  readonly location?: { readonly lat: number; readonly long: number }
}

/** A message that was accepted. Times are milliseconds since the epoch. */
export interface MessageRow {
  readonly id: string
  readonly body: SendMessageBody
  readonly queuedAt: number
  readonly sendAt: number
  readonly state: 'scheduled' | 'sent' | 'canceled'
  readonly completedAt: number | null
  readonly counts: MessageCounts
}

export interface MessageCounts {
  /** Not sent yet. */
  readonly remaining: number
  readonly successful: number
  /** Unsubscribed. */
  readonly failed: number
  /** Not sent, because the person silenced this sender. */
  readonly suppressed: number
}

/** A named audience. */
export interface Segment {
  readonly name: string
  readonly filters: readonly FilterEntry[]
}

/** A stored message. */
export interface Template {
  readonly id: string
  readonly contents: Readonly<Record<string, string>>
  readonly mediaUrls: readonly string[]
  readonly from?: string
}

export const isSubscribed = (subscription: Subscription): boolean =>
  subscription.notificationTypes > 0
