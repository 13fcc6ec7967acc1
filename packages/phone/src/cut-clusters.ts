import type { SegmentPart } from './segment-part.ts'

/** Fills segments of `limit` UTF-16 units in turn; a cluster that no longer fits whole opens the next. */
export function cutClusters(text: string, ends: readonly number[], limit: number): SegmentPart[] {
  const parts: SegmentPart[] = []
  let start = 0
  let last = 0
  for (const end of ends) {
    if (end - start > limit) {
      parts.push(partOf(text, start, last))
      start = last
    }
    last = end
  }
  parts.push(partOf(text, start, last))
  return parts
}

function partOf(text: string, start: number, end: number): SegmentPart {
  return { text: text.slice(start, end), units: end - start, start, end }
}
