import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Outgoing, OutgoingBody } from './outgoing.ts'
import type { TargetingMode, TargetingModeOf } from './targeting.ts'

/** Every field of a message of any channel, none of the rules between them. */
export type SendMessageFields = Fields

// Where a value fits no member of a union, the compiler speaks of the last that comes closest: the plainest is the last.
type PushBodyTo<Mode extends TargetingMode> = Mode extends unknown
  ?
      | OutgoingBody<'push', Mode, 'content_available'>
      | OutgoingBody<'push', Mode, 'template_id'>
      | OutgoingBody<'push', Mode, 'contents'>
  : never
type EmailBodyTo<Mode extends TargetingMode> = Mode extends unknown
  ? OutgoingBody<'email', Mode, 'template_id'> | OutgoingBody<'email', Mode, 'email_body'>
  : never

type SmsBodyTo<Mode extends TargetingMode> = Mode extends unknown
  ? OutgoingBody<'sms', Mode, 'template_id'> | OutgoingBody<'sms', Mode, 'contents'>
  : never

/** The body of an email: `target_channel` is `email`, or left out beside `email_to`. */
export type EmailMessage = EmailBodyTo<TargetingModeOf<'email'>>

/** The body of a push notification: `target_channel` is `push`. */
export type PushMessage = PushBodyTo<TargetingModeOf<'push'>>

/** The body of a text message: `target_channel` is `sms` or left out. */
export type SmsMessage = SmsBodyTo<TargetingModeOf<'sms'>>

/**
 * The body of `sendMessage`: one message over one channel for exactly one audience, told apart by `target_channel`.
 * The compiler refuses what OneSignal's documents exclude: two ways of targeting, none at all, a message without content,
 * `excluded_segments` without `included_segments`, aliases or segments without `target_channel`, a field of another
 * channel.
 *
 * @example
 * ```ts
 * import type { SendMessageBody } from '@textwire/onesignal/contract'
 *
 * const body: SendMessageBody = {
 *   app_id: '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2',
 *   include_phone_numbers: ['+15035556789'],
 *   contents: { en: 'Your table is ready.' },
 * }
 * ```
 */
export type SendMessageBody = EmailMessage | PushMessage | SmsMessage

type PushTo<Mode extends TargetingMode> = Mode extends unknown
  ?
      | Outgoing<'push', Mode, 'content_available'>
      | Outgoing<'push', Mode, 'template_id'>
      | Outgoing<'push', Mode, 'contents'>
  : never
type EmailTo<Mode extends TargetingMode> = Mode extends unknown
  ? Outgoing<'email', Mode, 'template_id'> | Outgoing<'email', Mode, 'email_body'>
  : never

type SmsTo<Mode extends TargetingMode> = Mode extends unknown
  ? Outgoing<'sms', Mode, 'template_id'> | Outgoing<'sms', Mode, 'contents'>
  : never

/** An email without `app_id`, which a client adds. */
export type EmailInput =
  | EmailTo<Exclude<TargetingModeOf<'email'>, 'email_to'>>
  | EmailTo<'email_to'>

/** A push notification without `app_id`, which a client adds. */
export type PushInput = PushTo<TargetingModeOf<'push'>>

/** A text message without `app_id`, which a client adds. */
export type SmsInput =
  | SmsTo<Exclude<TargetingModeOf<'sms'>, 'include_phone_numbers'>>
  | SmsTo<'include_phone_numbers'>

/**
 * The body of `sendMessage` without `app_id`, which a client adds. Lists may be read-only, so that a body written `as const`
 * is welcome.
 *
 * @example
 * ```ts
 * import type { SendMessageInput } from '@textwire/onesignal/contract'
 *
 * const push: SendMessageInput = {
 *   target_channel: 'push',
 *   include_aliases: { external_id: ['user-17'] },
 *   headings: { en: 'Your table' },
 *   contents: { en: 'It is ready.' },
 * }
 * ```
 */
export type SendMessageInput = EmailInput | PushInput | SmsInput
