import { septetsOfUnit } from './gsm7.ts'
import type { SegmentPart } from './segment-part.ts'

/** Fills segments of `limit` septets in turn; an extension pair that no longer fits whole opens the next. */
export function cutSeptets(text: string, limit: number): SegmentPart[] {
  const parts: SegmentPart[] = []
  let start = 0
  let units = 0
  for (let index = 0; index < text.length; index++) {
    const septets = septetsOfUnit(text.charCodeAt(index))
    if (units + septets > limit) {
      parts.push({ text: text.slice(start, index), units, start, end: index })
      start = index
      units = 0
    }
    units += septets
  }
  parts.push({ text: text.slice(start), units, start, end: text.length })
  return parts
}
