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

/** Fills segments of `limit` units in turn; a character that no longer fits whole opens the next. */
export function cut(
  characters: readonly string[],
  unitsOf: (character: string) => number,
  limit: number,
): SegmentPart[] {
  const parts: SegmentPart[] = []
  let part = { text: '', units: 0, start: 0, end: 0 }
  for (const character of characters) {
    const units = unitsOf(character)
    if (part.units + units > limit) {
      parts.push(part)
      part = { text: '', units: 0, start: part.end, end: part.end }
    }
    part.text += character
    part.units += units
    part.end += character.length
  }
  if (part.units > 0) parts.push(part)
  return parts
}
