import { loneUnits } from './lone-units.ts'
import { remembered } from './remembered.ts'
import { smsEncodings } from './sms-encodings.ts'

// Made when a text first needs it: the first one of a process takes milliseconds, each other 20 µs.
const segmenterOf = /* @__PURE__ */ remembered(
  (locale: string) => new Intl.Segmenter(locale, { granularity: 'grapheme' }),
)

/**
 * Where each of what a person would call a character ends in a text, in UTF-16 units, ascending: an
 * emoji of several code points or a letter with its combining marks is one. Two exceptions keep the
 * cutting honest: CR LF is two, as it is in GSM-7, and a cluster too long for any segment falls
 * apart into its code points.
 */
export function clusterEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  // What ends at `index`: a character that stands alone, and since `start` no other kind.
  let afterLone = false
  let onlyLone = true
  for (let index = 0; index < text.length;) {
    const units = loneUnits(text, index)
    if (units > 0 && afterLone) {
      addEnds(ends, text, start, index, onlyLone)
      start = index
      onlyLone = true
    }
    afterLone = units > 0
    onlyLone &&= afterLone
    index += units || 1
  }
  if (start < text.length) addEnds(ends, text, start, text.length, onlyLone)
  return ends
}

/** Adds the ends of the clusters of a stretch with a sure boundary on either side. */
function addEnds(
  ends: number[],
  text: string,
  start: number,
  end: number,
  isCluster: boolean,
): void {
  if (isCluster) {
    ends.push(end)
    return
  }
  let at = start
  for (const { segment } of segmenterOf('und').segment(text.slice(start, end))) {
    const pieces = segment.length > smsEncodings['UCS-2'].concatenated ? segment : [segment]
    for (const piece of pieces) ends.push((at += piece.length))
  }
}
