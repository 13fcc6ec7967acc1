import { codePointsOf } from '../describe-character.ts'
import type { ForcingCharacter } from '../forced-by.ts'
import { gsm7Replacement } from '../gsm7-replacement.ts'
import { septetsOf } from '../gsm7.ts'
import type { SegmentPart } from '../segment-part.ts'
import type { TextSegments } from '../segments.ts'
import { smsEncodings } from '../sms-encodings.ts'
import { plainClusters } from './plain-clusters.ts'

/** What `segments` answers, character by character and without any short cut, to hold it against. */
export function plainSegments(text: string): TextSegments {
  const isGsm7 = Array.from(text).every((character) => septetsOf(character) > 0)
  const encoding = isGsm7 ? 'GSM-7' : 'UCS-2'
  const characters = isGsm7 ? Array.from(text) : plainClusters(text)
  const unitsOf = isGsm7 ? septetsOf : (character: string) => character.length
  const units = characters.reduce((sum, character) => sum + unitsOf(character), 0)
  const { single, concatenated } = smsEncodings[encoding]
  const unitsPerSegment = units <= single ? single : concatenated
  const parts = plainParts(characters, unitsOf, unitsPerSegment)
  return {
    encoding,
    units,
    unitsPerSegment,
    segments: parts.length,
    remaining: unitsPerSegment - (parts.at(-1)?.units ?? 0),
    forcedBy: isGsm7 ? [] : plainForcing(characters),
    parts,
  }
}

function plainParts(
  characters: readonly string[],
  unitsOf: (character: string) => number,
  limit: number,
): SegmentPart[] {
  const parts: SegmentPart[] = []
  let part = { text: '', units: 0, start: 0, end: 0 }
  for (const character of characters) {
    if (part.units + unitsOf(character) > limit) {
      parts.push(part)
      part = { text: '', units: 0, start: part.end, end: part.end }
    }
    part.text += character
    part.units += unitsOf(character)
    part.end += character.length
  }
  return part.units > 0 ? [...parts, part] : parts
}

function plainForcing(characters: readonly string[]): ForcingCharacter[] {
  const places = new Map<string, [number, ...number[]]>()
  let index = 0
  for (const character of characters) {
    const indexes = places.get(character)
    if (indexes) indexes.push(index)
    else if (septetsOf(character) === 0) places.set(character, [index])
    index += character.length
  }
  return Array.from(places, ([character, indexes]) => {
    const suggestion = gsm7Replacement(character)
    const codePoints = codePointsOf(character)
    return { character, codePoints, indexes, ...(suggestion !== undefined && { suggestion }) }
  })
}
