import type { Expiry } from '../moments/expiry.ts'
import type { Refused } from '../../refused.ts'

type OneSource = Refused<'an SMS has a text or a template, not both'>
type OneTemplate = Refused<'a template has an id or fields of its own, not both'>
type NotInTemplate =
  Refused<'shortenLinks goes with text: Airship does not take it beside a template'>

interface StoredTemplate {
  /** The id of a template of the project, a UUID. */
  readonly id: string
  readonly fields?: OneTemplate | undefined
}
interface InlineSmsTemplate {
  /** The text with placeholders in double braces, as in `Hello {{name}}`. */
  readonly fields: { readonly alert: string }
  readonly id?: OneTemplate | undefined
}

/** A template of the project, or one that is written out. */
export type SmsTemplate = StoredTemplate | InlineSmsTemplate

/** An SMS that is written out. */
export interface SmsText {
  /** What people read, 1 to 1,600 characters. To an answer, Airship gives no limit. */
  readonly text: string
  /**
   * Whether links between blanks become short ones of 25 characters, whose clicks are counted.
   *
   * @default false
   */
  readonly shortenLinks?: boolean | undefined
}

interface SmsFromTemplate {
  readonly template: SmsTemplate
  readonly text?: OneSource | undefined
  readonly shortenLinks?: NotInTemplate | undefined
}
interface WrittenSms extends SmsText {
  readonly template?: OneSource | undefined
}

// The compiler speaks of the last when an input fits neither, so the plainest stands there.
/** What an SMS says: its text or a template, and until when it is worth delivering. */
export type SmsWords = (SmsFromTemplate | WrittenSms) & {
  /**
   * Seconds, 0 to 172,800 (48 hours), or a moment within 48 hours. Source: Airship, "SMS platform overrides".
   *
   * @default 48 hours
   */
  readonly expiry?: Expiry | undefined
}
