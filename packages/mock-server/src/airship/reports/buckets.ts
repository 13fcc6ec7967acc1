import type { Range } from './read-range.ts'

/** How long the steps of a series are. */
export type Precision = 'HOURLY' | 'DAILY' | 'MONTHLY'

const STEP_MS: Readonly<Record<Precision, number>> = {
  HOURLY: 60 * 60 * 1000,
  DAILY: 24 * 60 * 60 * 1000,
  MONTHLY: 0,
}

/** The steps of a range: the first begins where the hour, the day or the month of its start does. */
export function bucketsOf({ start, end }: Range, precision: Precision): Range[] {
  const buckets: Range[] = []
  for (let from = floorOf(start, precision); from < end;) {
    const to = nextOf(from, precision)
    buckets.push({ start: from, end: to })
    from = to
  }
  return buckets
}

function floorOf(at: number, precision: Precision): number {
  const date = new Date(at)
  if (precision === 'MONTHLY') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
  return at - (at % STEP_MS[precision])
}

function nextOf(at: number, precision: Precision): number {
  if (precision !== 'MONTHLY') return at + STEP_MS[precision]
  const date = new Date(at)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
}
