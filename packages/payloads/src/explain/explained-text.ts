import type { TextSegments } from '@textwire/phone'

/**
 * A link of a text, and how it goes out.
 *
 * @example
 * ```ts
 * import { explain, type ExplainedLink } from '@textwire/payloads'
 *
 * const links: readonly ExplainedLink[] = explain({
 *   include_phone_numbers: ['+15035550100'],
 *   contents: { en: "Track it: {{ 'https://example.com/orders/17' | track_link }}" },
 * }).texts.flatMap((text) => text.links)
 * ```
 */
export interface ExplainedLink {
  /** Where it leads; of a link that is filled in for each person, the name of the value. */
  readonly url: string
  /** `track_link` and `shortened` links go out as short ones that tell who clicked; `as is` means as written. */
  readonly writtenAs: 'track_link' | 'shortened' | 'as is'
  /** How many characters of the text it takes when it goes out. */
  readonly length: number
}

/**
 * What each row of a create-and-send costs, where the values of the rows make a difference.
 *
 * @example
 * ```ts
 * import { explain, type ExplainedRows } from '@textwire/payloads'
 * import type { CreateAndSendBody } from '@textwire/airship/contract'
 *
 * declare const body: CreateAndSendBody
 *
 * const rows: ExplainedRows | undefined = explain(body).texts[0]?.rows
 * if (rows) console.log(`${rows.least} to ${rows.most} segments, the most at row ${rows.mostAt}`)
 * ```
 */
export interface ExplainedRows {
  /** The segments of the shortest. */
  readonly least: number
  /** The segments of the longest. */
  readonly most: number
  /** The place of the longest in the list of rows, from 0. */
  readonly mostAt: number
}

/**
 * One text of a payload: what goes out, and what it costs. Where values are filled in, the numbers are of the text with those
 * that are known; of a create-and-send, of its longest row. For the text of an MMS, which has no segments, `segments` is 0,
 * `parts` is empty, and the rest says what it would be as an SMS.
 *
 * @example
 * ```ts
 * import { explain, type ExplainedText } from '@textwire/payloads'
 *
 * const [text]: readonly ExplainedText[] = explain({
 *   include_phone_numbers: ['+15035550100'],
 *   contents: { en: 'It’s ready' },
 * }).texts
 * // { name: 'en', encoding: 'UCS-2', segments: 1, … }
 * ```
 */
export interface ExplainedText extends TextSegments {
  /** What it is called: a language (`en`), `alert`, `fallback_text`, `localizations.0`. */
  readonly name: string
  /** Where it stands in the payload, as in `notification.sms.alert`. */
  readonly path: string
  /** What carries it. Of an Airship MMS the text that stands in where no MMS arrives is an `sms`. */
  readonly goesAs: 'sms' | 'mms'
  /** As it is written. */
  readonly text: string
  /** As it goes out, as far as is known: short links have stand-ins, a value that is not known its fallback or nothing. */
  readonly asSent: string
  /** Its links, in their order. */
  readonly links: readonly ExplainedLink[]
  /** The names of the values that are filled in, each once. */
  readonly mergeFields: readonly string[]
  /** Whether the whole text is known. If not, it can become longer and need more segments, or another encoding. */
  readonly isExact: boolean
  /** The range over the rows of a create-and-send; only where their values are filled in. */
  readonly rows?: ExplainedRows
}
