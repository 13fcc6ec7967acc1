import { clusterEnds } from './cluster-ends.ts'
import { cutClusters } from './cut-clusters.ts'
import { cutSeptets } from './cut-septets.ts'
import { forcedBy, type ForcingCharacter } from './forced-by.ts'
import { septetsIn } from './gsm7.ts'
import type { SegmentPart } from './segment-part.ts'
import { smsEncodings, type SmsEncoding } from './sms-encodings.ts'

/**
 * What a text costs to send, and why.
 *
 * @example
 * ```ts
 * import { segments, type TextSegments } from '@textwire/phone'
 *
 * const cost: TextSegments = segments('Your code is 123456')
 * ```
 */
export interface TextSegments {
  /** UCS-2 as soon as one character is not in GSM-7. */
  readonly encoding: SmsEncoding
  /** The whole text: septets for GSM-7 (an extension character takes 2), UTF-16 units for UCS-2. */
  readonly units: number
  /** What one segment of this text holds: 160 or 153 septets, 70 or 67 UTF-16 units. */
  readonly unitsPerSegment: number
  /** How many segments are sent, and billed; 0 for an empty text. */
  readonly segments: number
  /** Units still free in the last segment; of an empty text, a whole segment. */
  readonly remaining: number
  /** The characters that made the text UCS-2, each once; empty for GSM-7. */
  readonly forcedBy: readonly ForcingCharacter[]
  /** The text cut into its segments. */
  readonly parts: readonly SegmentPart[]
}

/**
 * Says how a text goes out as SMS: its encoding, how many segments it takes, where it is cut and
 * which characters make it expensive. Pure arithmetic over the GSM 03.38 basic and extension
 * tables. Never throws.
 *
 * - No character is torn in two. A GSM-7 extension pair or an emoji that does not fit a segment
 *   whole moves to the next and leaves the rest of the one before empty, so `segments` can be more
 *   than `units / unitsPerSegment`. Clusters (a letter with combining marks, emoji joined by ZWJ,
 *   flags) stay together too, as in Twilio's own calculator; a gateway that pads less may bill one
 *   segment less. A cluster longer than a whole segment is cut between its code points.
 * - An empty text has no segments: there is nothing to send. (Twilio's calculator says 1.)
 * - The national language shift tables of 3GPP TS 23.038 are left out: providers do not offer them
 *   as a matter of course, so Turkish, Portuguese or Hindi text counts as UCS-2.
 * - A provider may rewrite a text first (Twilio's Smart Encoding) or add words about opting out;
 *   count what is finally sent.
 *
 * Source: 3GPP TS 23.038 and TS 23.040; OneSignal, "Composing SMS messages", has the same figures.
 *
 * @example
 * ```ts
 * import { segments } from '@textwire/phone'
 *
 * const { encoding, forcedBy } = segments('It’s here')
 * // encoding: 'UCS-2', forcedBy[0]: { character: '’', indexes: [2], suggestion: "'", … }
 * ```
 */
export function segments(text: string): TextSegments {
  const septets = septetsIn(text)
  return septets === undefined ? asUcs2(text) : asGsm7(text, septets)
}

function asGsm7(text: string, units: number): TextSegments {
  const { single, concatenated } = smsEncodings['GSM-7']
  if (units > single) {
    return costOf('GSM-7', units, concatenated, cutSeptets(text, concatenated), [])
  }
  const parts = units === 0 ? [] : [{ text, units, start: 0, end: text.length }]
  return costOf('GSM-7', units, single, parts, [])
}

function asUcs2(text: string): TextSegments {
  const { single, concatenated } = smsEncodings['UCS-2']
  const unitsPerSegment = text.length <= single ? single : concatenated
  const ends = clusterEnds(text)
  const parts = cutClusters(text, ends, unitsPerSegment)
  return costOf('UCS-2', text.length, unitsPerSegment, parts, forcedBy(text, ends))
}

function costOf(
  encoding: SmsEncoding,
  units: number,
  unitsPerSegment: number,
  parts: readonly SegmentPart[],
  forcing: readonly ForcingCharacter[],
): TextSegments {
  const remaining = unitsPerSegment - (parts.at(-1)?.units ?? 0)
  return {
    encoding,
    units,
    unitsPerSegment,
    segments: parts.length,
    remaining,
    forcedBy: forcing,
    parts,
  }
}
