import { codePointsOf } from './describe-character.ts'
import { gsm7Replacement } from './gsm7-replacement.ts'
import { septetsOfUnit } from './gsm7.ts'

/**
 * A character that GSM-7 does not have, and that makes the whole text UCS-2 for it.
 *
 * @example
 * ```ts
 * import { segments, type ForcingCharacter } from '@textwire/phone'
 *
 * const [quote]: readonly ForcingCharacter[] = segments('It’s here').forcedBy
 * // { character: '’', codePoints: 'U+2019', indexes: [2], suggestion: "'" }
 * ```
 */
export interface ForcingCharacter {
  /** The character; for an emoji or a letter with combining marks, all its code points together. */
  readonly character: string
  /** Its code points in Unicode notation, separated by spaces: `U+2019`, `U+0065 U+0328`. */
  readonly codePoints: string
  /** Every place where it stands in the text, in UTF-16 units, ascending; never empty. */
  readonly indexes: readonly [number, ...number[]]
  /**
   * What says the same in GSM-7, where there is such a thing; `''` when it can simply be left out.
   * The text leaves UCS-2 only when every forcing character in it is replaced.
   */
  readonly suggestion?: string
}

/**
 * The distinct ones of a text's characters that GSM-7 does not have, in the order they first appear;
 * `ends` says where each character ends.
 */
export function forcedBy(text: string, ends: readonly number[]): ForcingCharacter[] {
  const places = new Map<string, [number, ...number[]]>()
  let start = 0
  for (const end of ends) {
    // No character of GSM-7 joins another, so one of several units always forces.
    if (end - start > 1 || septetsOfUnit(text.charCodeAt(start)) === 0) {
      const character = text.slice(start, end)
      const indexes = places.get(character)
      if (indexes) indexes.push(start)
      else places.set(character, [start])
    }
    start = end
  }
  return Array.from(places, ([character, indexes]) => describe(character, indexes))
}

function describe(character: string, indexes: [number, ...number[]]): ForcingCharacter {
  const suggestion = gsm7Replacement(character)
  const codePoints = codePointsOf(character)
  return { character, codePoints, indexes, ...(suggestion !== undefined && { suggestion }) }
}
