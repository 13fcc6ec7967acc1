import type { SendMessageFields } from '@textwire/onesignal/contract'
import type { MessageCounts, PlatformCounts } from './message-counts.ts'
import type { MessageChannel } from '../people/subscription-row.ts'

/** A message that was accepted. Times are milliseconds since the epoch. */
export interface MessageRow {
  readonly id: string
  readonly channel: MessageChannel
  readonly body: SendMessageFields
  /** The body, with what its template adds. */
  readonly fields: MessageFields
  readonly queuedAt: number
  readonly sendAt: number
  readonly state: 'scheduled' | 'sent' | 'canceled'
  readonly completedAt: number | null
  readonly counts: MessageCounts
  /** The same by platform, as `platform_delivery_stats` names them. */
  readonly platforms: PlatformCounts
  /** Tells messages of the same moment apart, in the order in which they were made. */
  readonly sequence: number
}

/** What a message can be made of, in OneSignal's own spelling. */
export type MessageFields = Partial<SendMessageFields>

/** A stored message. Times are milliseconds since the epoch. */
export interface Template {
  readonly id: string
  readonly name: string
  readonly channel: MessageChannel
  readonly fields: MessageFields
  /** A template that a journey uses cannot be deleted. */
  readonly usedByJourney: boolean
  readonly createdAt: number
  readonly updatedAt: number
}

/** What reached a subscription, or why it did not. */
export interface Delivery {
  readonly id: string
  readonly messageId: string
  readonly channel: MessageChannel
  readonly subscriptionId: string
  readonly onesignalId: string
  /** The number, the address or the push token. */
  readonly to: string
  /** `suppressed`: the person has silenced the sender. */
  readonly status: 'delivered' | 'suppressed'
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly content: MessageContent
  /** How often the recipient opened it or a link in it. */
  readonly clicks: number
}

/** A message as one recipient gets it. */
export type MessageContent = SmsContent | PushContent | EmailContent

export interface SmsContent {
  readonly channel: 'sms'
  readonly text: string
  readonly mediaUrls: readonly string[]
}

export interface PushContent {
  readonly channel: 'push'
  readonly title: string
  readonly subtitle: string
  readonly text: string
  /** What a tap opens: of `url`, `web_url` and `app_url` the one that is meant for the platform. */
  readonly url: string | undefined
  readonly data: Readonly<Record<string, unknown>>
}

export interface EmailContent {
  readonly channel: 'email'
  readonly subject: string
  /** HTML. */
  readonly body: string
  readonly preheader: string
  readonly replyTo: string | undefined
}

/** A link or a message that somebody opened. */
export interface Click {
  readonly messageId: string
  readonly subscriptionId: string
  /** The link, where there was one. */
  readonly url: string | undefined
  /** Milliseconds since the epoch. */
  readonly at: number
}
