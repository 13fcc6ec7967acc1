import type { ExplainWarning } from './explain-warning.ts'
import type { ExplainedText } from './explained-text.ts'

/**
 * How many segments are billed for a payload, if everyone it names gets it.
 *
 * @example
 * ```ts
 * import { explain, type SegmentRange } from '@textwire/payloads'
 *
 * const total: SegmentRange | undefined = explain({
 *   include_phone_numbers: ['+15035550100', '+15035550101'],
 *   contents: { en: 'Your table is ready.' },
 * }).totalSegments
 * // { least: 2, most: 2 }
 * ```
 */
export interface SegmentRange {
  /** With the shortest text for everyone, and each person once. */
  readonly least: number
  /** With the longest text for everyone; undefined where values that are not known here can make it longer. */
  readonly most: number | undefined
}

/**
 * What people will get, and what it costs. A plain, frozen value; `String(explanation)` is for people to read.
 *
 * @example
 * ```ts
 * import { explain, type Explanation } from '@textwire/payloads'
 *
 * const said: Explanation = explain({
 *   include_phone_numbers: ['+15035550100'],
 *   contents: { en: 'Your table is ready.' },
 * })
 * console.log(String(said))
 * ```
 */
export interface Explanation {
  /** Whose payload it is. */
  readonly provider: 'onesignal' | 'airship'
  /** Whether media are attached. */
  readonly kind: 'sms' | 'mms'
  /** Every text that someone may get; empty where a stored template has it. */
  readonly texts: readonly ExplainedText[]
  /** Who gets it, in words and without numbers: `3 phone numbers`. */
  readonly audience: string
  /** How many people that is, each once; undefined where only the provider knows, as `audience` says. */
  readonly recipients: number | undefined
  /** What is billed in all, in segments; undefined where the recipients or the texts are not known. An MMS has none. */
  readonly totalSegments: SegmentRange | undefined
  /** What to look at before it is sent. */
  readonly warnings: readonly ExplainWarning[]
  /** The same for people to read, as `formatExplanation` writes it. */
  toString(): string
}
