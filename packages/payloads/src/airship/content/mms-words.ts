import type { MmsMedia } from '@textwire/airship/contract'
import type { Refused } from '../../refused.ts'

type OneSource = Refused<'an MMS is written out or comes from a template, not both'>
type OneTemplate = Refused<'a template has an id or fields of its own, not both'>
type InFields = Refused<'the words of a template stand in its fields'>
type NotInTemplate =
  Refused<'shortenLinks goes with fallbackText: Airship does not take it beside a template'>

/** A file on the web that goes along. */
export interface MmsMediaInput {
  /** An http or https address of up to 2,000 characters whose ending says the type, such as `.png`. */
  readonly url: string
  /**
   * Its type, which has to fit the ending.
   *
   * @default what the ending says
   */
  readonly contentType?: MmsMedia['content_type'] | undefined
  /**
   * Its size in bytes. Airship advises to give it, and drops the message when it is wrong. At most 2 MB for JPEG, PNG and
   * vCard, 1 MB for GIF and sound.
   */
  readonly contentLength?: number | undefined
}

interface StoredTemplate {
  /** The id of a template of the project, a UUID. */
  readonly id: string
  readonly fields?: OneTemplate | undefined
}
interface InlineMmsTemplate {
  /** The words with placeholders in double braces, as in `Hello {{name}}`; limits as without a template. */
  readonly fields: {
    readonly fallbackText: string
    readonly subject?: string | undefined
    readonly text?: string | undefined
  }
  readonly id?: OneTemplate | undefined
}

/** A template of the project, or one that is written out. */
export type MmsTemplate = StoredTemplate | InlineMmsTemplate

/** An MMS that is written out. */
export interface MmsParts {
  /** What goes to phones that cannot show an MMS, 1 to 160 characters. */
  readonly fallbackText: string
  /** Up to 80 characters; toll-free senders may not show it. */
  readonly subject?: string | undefined
  /** The medium, and up to 5,000 characters beside it. There is exactly one. */
  readonly slide: { readonly text?: string | undefined; readonly media: MmsMediaInput }
  /**
   * Whether links between blanks become short ones of 25 characters.
   *
   * @default false
   */
  readonly shortenLinks?: boolean | undefined
}

interface MmsFromTemplate {
  readonly template: MmsTemplate
  /** The medium, where the template has none. */
  readonly slide?:
    | { readonly media: MmsMediaInput; readonly text?: InFields | undefined }
    | undefined
  readonly fallbackText?: OneSource | undefined
  readonly subject?: InFields | undefined
  readonly shortenLinks?: NotInTemplate | undefined
}

interface WrittenMms extends MmsParts {
  readonly template?: OneSource | undefined
}

// The compiler speaks of the last when an input fits neither, so the plainest stands there.
/** What an MMS says and shows, written out or from a template. Source: Airship, "MMS platform overrides". */
export type MmsWords = MmsFromTemplate | WrittenMms
