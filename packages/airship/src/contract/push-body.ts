import type { Localization, Notification, Push, PushOptions } from '../generated/types.ts'
import type { PushAudience } from './push-audience.ts'
import type { MmsContent, SmsContent, SmsContentWithText } from './text-content.ts'

type Alert = Pick<Notification, 'alert'>

/**
 * What is sent: an SMS, an MMS or the default text, and never an SMS and an MMS together. An SMS without a text of
 * its own needs the default text.
 * Source: Airship, "MMS platform overrides": not to be combined with an SMS override.
 */
export type PushNotification =
  | (Required<Alert> & { sms?: SmsContent; mms?: never })
  | (Alert & { sms: SmsContentWithText; mms?: never })
  | (Alert & { mms: MmsContent; sms?: never })

/** What to send to people of a language, a country or both. */
export type PushLocalization = Omit<Localization, 'notification'> & {
  notification?: PushNotification
}

/** The options of a push, without the one that belongs to create-and-send. Source: Airship, "Push options". */
export type PushOnlyOptions = PushOptions & { use_strict_sms_validation?: never }

/** Every field of one push, none of the rules between them. */
export type PushFields = Push

/**
 * One push: whom, over which platforms, and what. The compiler refuses what Airship refuses: two selectors side by
 * side, an SMS and an MMS together, an override that is both written out and from a template, a notification with nothing in it.
 *
 * @example
 * ```ts
 * import type { PushBody } from '@textwire/airship'
 *
 * const push: PushBody = {
 *   audience: { sms_id: { sender: '12345', msisdn: '15035556789' } },
 *   device_types: ['sms'],
 *   notification: { sms: { alert: 'Your order has shipped.' } },
 * }
 * ```
 */
export type PushBody = Omit<Push, 'audience' | 'notification' | 'localizations' | 'options'> & {
  audience: PushAudience
  notification: PushNotification
  localizations?: PushLocalization[]
  options?: PushOnlyOptions
}

/** The body of `sendPush`: one push, or 1 to 100 of them. */
export type SendPushBody = PushBody | PushBody[]
