import type { SendMessageBody as Fields } from '../generated/types.ts'
import type { Targeting, TargetingMode } from './targeting.ts'

/** Every field of a message, none of the rules between them. */
export type SendMessageFields = Fields

// Source: OneSignal, reference page "SMS": `contents` unless `template_id`, `custom_data` with `template_id`.
type WrittenOut = Required<Pick<Fields, 'contents'>> & { template_id?: never; custom_data?: never }
type FromTemplate = Required<Pick<Fields, 'template_id'>> & Pick<Fields, 'contents' | 'custom_data'>

type Ruled =
  | TargetingMode
  | 'target_channel'
  | 'excluded_segments'
  | 'contents'
  | 'template_id'
  | 'custom_data'

type Flat<T> = T extends unknown ? { [Key in keyof T]: T[Key] } : never

/**
 * The body of `sendMessage`: one text message for exactly one audience, with `contents`, a `template_id` or both.
 * The compiler refuses what OneSignal's documents exclude: two ways of targeting, none at all, a message without content,
 * `excluded_segments` without `included_segments`, aliases or segments without `target_channel`.
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
export type SendMessageBody = Flat<Omit<Fields, Ruled> & Targeting & (WrittenOut | FromTemplate)>

type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

/** The body of `sendMessage` without `app_id`, which a client adds. */
export type SendMessageInput = Without<SendMessageBody, 'app_id'>
