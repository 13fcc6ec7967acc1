import type {
  AllSelector,
  AndSelector,
  Audience,
  Localization,
  MmsOverride,
  MmsTemplateOverride,
  NotSelector,
  Notification,
  OrSelector,
  Push,
  SmsOverride,
  SmsTemplateOverride,
} from '../generated/types.ts'

type AllKeys<Union> = Union extends unknown ? keyof Union : never

// An object literal may mix the fields of a plain union's members; of this one it may not.
type Exclusive<Union, Keys extends PropertyKey = AllKeys<Union>> = Union extends unknown
  ? Union & { [Key in Exclude<Keys, keyof Union>]?: never }
  : never

// One kind of template, and exactly one slide.
type Content<Override> = {
  [Key in keyof Override]: Key extends 'template'
    ? Exclusive<Override[Key]>
    : Key extends 'slides'
      ? One<Override[Key]>
      : Override[Key]
}
type One<List> = List extends (infer Item)[] ? [Item] : List

/** An SMS, written out or from a template. Source: Airship, "SMS platform overrides". */
export type SmsContent = Exclusive<Content<SmsOverride> | Content<SmsTemplateOverride>>

type SmsContentWithText = Exclusive<
  Content<SmsOverride & Required<Pick<SmsOverride, 'alert'>>> | Content<SmsTemplateOverride>
>

/** An MMS, written out or from a template. Source: Airship, "MMS platform overrides". */
export type MmsContent = Exclusive<Content<MmsOverride> | Content<MmsTemplateOverride>>

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

interface AllOf {
  AND: PushAudience[]
}
interface AnyOf {
  OR: PushAudience[]
}
interface EveryoneBut {
  NOT: PushAudience
}
type OneSelector = Exclude<Audience, AllSelector | AndSelector | OrSelector | NotSelector>

/**
 * Whom to reach: everyone, one selector, or selectors joined by `AND`, `OR` and `NOT`. Two selectors side by side do
 * not compile: Airship answers 400 to them.
 */
export type PushAudience = AllSelector | Exclusive<OneSelector | AllOf | AnyOf | EveryoneBut>

/** What to send to people of a language, a country or both. */
export type PushLocalization = Omit<Localization, 'notification'> & {
  notification?: PushNotification
}

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
export type PushBody = Omit<Push, 'audience' | 'notification' | 'localizations'> & {
  audience: PushAudience
  notification: PushNotification
  localizations?: PushLocalization[]
}

/** The body of `sendPush`: one push, or 1 to 100 of them. */
export type SendPushBody = PushBody | PushBody[]
