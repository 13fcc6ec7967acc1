import type { Contents } from '@textwire/onesignal/contract'
import type { Refused } from '../refused.ts'
import type { OneAudience, OneAudienceAlone } from './message-audience.ts'

/** A template, and what is filled into it. */
export interface MessageTemplate {
  /** The template's id, a UUID. */
  readonly id: string
  /**
   * What the template's Liquid finds under `message.custom_data`: at most 2,048 bytes as JSON.
   * Source: OneSignal, reference page "SMS", `custom_data`.
   */
  readonly data?: object | undefined
}

type OtherLanguages = {
  readonly [Code in Exclude<keyof Contents, 'en'>]?: Contents[Code] | undefined
}

/** A text in several languages, by their codes. English is for whoever has none of the others, and needed. */
export interface TextByLanguage extends OtherLanguages, Readonly<Pick<Contents, 'en'>> {}

/** A text in English, or in several languages. */
export type MessageText = string | TextByLanguage

interface Written {
  /** The text. */
  readonly text: MessageText
  readonly template?: undefined
}

interface FromTemplate {
  /** A text in the place of the template's. */
  readonly text?: MessageText | undefined
  /** A template made before, which says what the message says. */
  readonly template: MessageTemplate
}

interface Delivery {
  /** Who gets it, named in exactly one way. */
  readonly to: OneAudience | OneAudienceAlone
  /**
   * The sender: the SID of a messaging service (`MG…`) or an E.164 number. Opting out of one sender works with messaging
   * services alone.
   * @default the sender of the app's SMS setup
   */
  readonly from?: string | undefined
  /** A name for the dashboard, at most 128 characters. Recipients do not see it. */
  readonly name?: string | undefined
  /**
   * When it goes out, as a `Date` or as ISO 8601 with a zone.
   * @default at once
   */
  readonly sendAt?: Date | string | undefined
  /**
   * A UUID that names this message: for 30 days a second request with it sends nothing.
   * @default one that the client makes
   */
  readonly idempotencyKey?: string | undefined
}

interface WithoutMedia {
  readonly media?: Refused<'media makes an MMS: use mmsMessage'> | undefined
}

interface WithMedia {
  /**
   * 1 to 10 `http` or `https` addresses of pictures, sounds or videos, together at most 5 MB.
   * Source: OneSignal, guide "SMS composing messages".
   */
  readonly media: readonly string[]
}

// Where a value fits no member of a union, the compiler speaks of the last that comes closest: the plainest is the last.
interface SmsFromTemplate extends Delivery, FromTemplate, WithoutMedia {}
interface SmsText extends Delivery, Written, WithoutMedia {}
interface MmsFromTemplate extends Delivery, FromTemplate, WithMedia {}
interface MmsText extends Delivery, Written, WithMedia {}

/** What {@link smsMessage} takes: an audience, and a text, a template or both. */
export type SmsMessageInput = SmsFromTemplate | SmsText

/** What {@link mmsMessage} takes: the same, and media. */
export type MmsMessageInput = MmsFromTemplate | MmsText
