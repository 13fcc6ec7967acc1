import { smsEncodings } from './sms-encodings.ts'

/**
 * Splits a text into what a person would call characters: an emoji of several code points or a
 * letter with its combining marks is one. Two exceptions keep the cutting honest: CR LF is two, as
 * it is in GSM-7, and a cluster too long for any segment falls apart into its code points.
 */
export function clustersOf(text: string): string[] {
  const clusters: string[] = []
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    const mayBeCut = segment === '\r\n' || segment.length > smsEncodings['UCS-2'].concatenated
    if (mayBeCut) clusters.push(...segment)
    else clusters.push(segment)
  }
  return clusters
}
