import type {
  Localization,
  MmsOverride,
  MmsTemplateOverride,
  Notification,
  Push,
  SmsOverride,
  SmsTemplateOverride,
} from '../generated/types.ts'

// An object literal may mix the fields of a plain union's members; of this one it may not.
type Either<One, Other> = (One & Absent<Other, One>) | (Other & Absent<One, Other>)
type Absent<From, Beyond> = { [Key in Exclude<keyof From, keyof Beyond>]?: never }
type With<T, Key extends keyof T> = T & Required<Pick<T, Key>>

type OneSlide<T extends { slides?: unknown[] }> = {
  [Key in keyof T]: Key extends 'slides' ? [NonNullable<T['slides']>[number]] : T[Key]
}

/** An SMS, written out or from a template. Source: Airship, "SMS platform overrides". */
export type SmsContent = Either<SmsOverride, SmsTemplateOverride>

/** An MMS, written out or from a template. Source: Airship, "MMS platform overrides". */
export type MmsContent = Either<OneSlide<MmsOverride>, OneSlide<MmsTemplateOverride>>

type Alert = Pick<Notification, 'alert'>

/**
 * What is sent: an SMS, an MMS or the default text, and never an SMS and an MMS together. An SMS without a text of
 * its own needs the default text.
 * Source: Airship, "MMS platform overrides": not to be combined with an SMS override.
 */
export type PushNotification =
  | (Required<Alert> & { sms?: SmsContent; mms?: never })
  | (Alert & { sms: Either<With<SmsOverride, 'alert'>, SmsTemplateOverride>; mms?: never })
  | (Alert & { mms: MmsContent; sms?: never })

/** What to send to people of a language, a country or both. */
export type PushLocalization = Omit<Localization, 'notification'> & {
  notification?: PushNotification
}

/** Every field of one push, none of the rules between them. */
export type PushFields = Push

/**
 * One push: whom, over which platforms, and what. The compiler refuses what Airship refuses: an SMS and an MMS
 * together, an override that is both written out and from a template, a notification with nothing in it.
 *
 * @example
 * ```ts
 * const push: PushBody = {
 *   audience: { sms_id: { sender: '12345', msisdn: '15035556789' } },
 *   device_types: ['sms'],
 *   notification: { sms: { alert: 'Your order has shipped.' } },
 * }
 * ```
 */
export type PushBody = Omit<Push, 'notification' | 'localizations'> & {
  notification: PushNotification
  localizations?: PushLocalization[]
}

/** The body of `sendPush`: one push, or 1 to 100 of them. */
export type SendPushBody = PushBody | PushBody[]
