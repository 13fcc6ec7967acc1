/**
 * One segment of a text, as it would go out.
 *
 * @example
 * ```ts
 * import { segments, type SegmentPart } from '@textwire/phone'
 *
 * const parts: readonly SegmentPart[] = segments('Hello').parts
 * ```
 */
export interface SegmentPart {
  /** The piece of the text; the pieces of all parts joined are the text. */
  readonly text: string
  /** What it takes: septets for GSM-7, 16-bit units for UCS-2. */
  readonly units: number
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number
  /** Where it ends in the text, in UTF-16 units, exclusive: `text.slice(start, end)`. */
  readonly end: number
}
