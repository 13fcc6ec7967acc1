import { smsEncodings } from '../sms-encodings.ts'

/** The clusters of a text as one `Intl.Segmenter` over the whole of it finds them, with the two exceptions. */
export function plainClusters(text: string): string[] {
  const clusters: string[] = []
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    const mayBeCut = segment === '\r\n' || segment.length > smsEncodings['UCS-2'].concatenated
    if (mayBeCut) clusters.push(...segment)
    else clusters.push(segment)
  }
  return clusters
}
