import type { SendMessageBody as Fields } from '../generated/types.ts'

/** The channels of a message. */
export const channels = ['sms', 'push', 'email'] as const satisfies readonly Channel[]

/** A channel of a message. */
export type Channel = NonNullable<Fields['target_channel']>

/** A field of a message, of whichever channel. */
export type MessageField = keyof Fields

/**
 * Who takes a field whose name does not say it. Every other field is of text messages when it begins with `sms_`, of
 * emails when it begins with `email_`, and of push notifications else, so that a new field of the spec finds its place.
 * Sources: OneSignal, reference pages "SMS", "Push" and "Email".
 */
const takers = {
  app_id: channels,
  target_channel: channels,
  include_aliases: channels,
  include_subscription_ids: channels,
  included_segments: channels,
  excluded_segments: channels,
  filters: channels,
  name: channels,
  template_id: channels,
  custom_data: channels,
  send_after: channels,
  idempotency_key: channels,
  contents: ['sms', 'push'],
  delayed_option: ['push', 'email'],
  delivery_time_of_day: ['push', 'email'],
  include_phone_numbers: ['sms'],
  include_unsubscribed: ['email'],
  disable_email_click_tracking: ['email'],
} as const satisfies Partial<Record<MessageField, readonly Channel[]>>

type Takers = typeof takers

/** The channels that take a field. */
export type ChannelsOf<Field extends MessageField> = Field extends keyof Takers
  ? Takers[Field][number]
  : Field extends `sms_${string}`
    ? 'sms'
    : Field extends `email_${string}`
      ? 'email'
      : 'push'

/** The fields that a channel takes. */
export type FieldsOf<Taker extends Channel> = {
  [Field in MessageField]: Taker extends ChannelsOf<Field> ? Field : never
}[MessageField]

/**
 * The channels that take a field of a message.
 *
 * @example
 * ```ts
 * import { channelsOf } from '@textwire/onesignal/contract'
 *
 * channelsOf('contents') // ['sms', 'push']
 * ```
 */
export function channelsOf(field: MessageField): readonly Channel[] {
  const known: Partial<Record<MessageField, readonly Channel[]>> = takers
  if (known[field]) return known[field]
  if (field.startsWith('sms_')) return ['sms']
  return [field.startsWith('email_') ? 'email' : 'push']
}

/** The fields that a body has; every key of it is one. */
export const fieldsOf = (body: Fields): readonly MessageField[] =>
  // Bodies are closed: the schema has refused every other key.
  Object.entries(body).flatMap(([key, value]) => (value === undefined ? [] : [key as MessageField]))

/** Whether a channel takes a field. */
export const isTakenBy = (channel: Channel) => (field: MessageField) =>
  channelsOf(field).includes(channel)

/** The channels that take every field of a body. */
export const channelsOfBody = (body: Fields): readonly Channel[] =>
  channels.filter((channel) => fieldsOf(body).every(isTakenBy(channel)))

/**
 * The channel that a message goes over: its `target_channel`, else email where `email_to` names the audience, else SMS.
 */
export function channelOf(message: Pick<Fields, 'target_channel' | 'email_to'>): Channel {
  return message.target_channel ?? (message.email_to === undefined ? 'sms' : 'email')
}
