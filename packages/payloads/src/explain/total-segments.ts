import type { SegmentRange } from './explanation.ts'
import type { Reading } from './read/reading.ts'
import type { CountedText } from './text/explain-text.ts'

/** How many people get something, once each and as often as the payload names them. */
export interface Count {
  readonly distinct: number
  readonly given: number
}

/** What is billed in all. Everyone gets one of the texts, by language or country; undefined where that is not known. */
export function totalSegments(
  { rows, templatePath, provider, kind }: Reading,
  texts: readonly CountedText[],
  count: Count | undefined,
): SegmentRange | undefined {
  if (count === undefined) return undefined
  if (provider === 'onesignal' && kind === 'mms') return { least: 0, most: 0 }
  const billed = texts.filter(({ source }) => source.goesAs === 'sms')
  const [only] = billed
  if (only === undefined || templatePath !== undefined) return undefined
  const range = only.ofRows.length > 0 ? byRow(only, rows) : byText(billed, count)
  const most = billed.every(({ explained }) => explained.isExact) ? range.most : undefined
  // An MMS goes out as an SMS only where no MMS arrives.
  return { least: kind === 'mms' ? 0 : range.least, most }
}

function byRow({ ofRows }: CountedText, rows: Reading['rows']): Required<SegmentRange> {
  return {
    least: sum(ofRows.filter((_, index) => rows[index]?.isRepeated !== true)),
    most: sum(ofRows),
  }
}

function byText(texts: readonly CountedText[], { distinct, given }: Count): SegmentRange {
  const counts = texts.map(({ explained }) => explained.segments)
  return { least: distinct * Math.min(...counts), most: given * Math.max(...counts) }
}

const sum = (counts: readonly number[]) => counts.reduce((total, segments) => total + segments, 0)
