/** A unit that relative dates count in. */
export type DateUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'

const MINUTE_MS = 60_000

const FIXED_MS = {
  minutes: MINUTE_MS,
  hours: 60 * MINUTE_MS,
  days: 24 * 60 * MINUTE_MS,
  weeks: 7 * 24 * 60 * MINUTE_MS,
} as const

/**
 * A moment some units later, or earlier if the count is negative, in UTC.
 *
 * A month from 31 January is the last day of February.
 */
export function shiftDate(at: number, count: number, unit: DateUnit): number {
  if (unit !== 'months' && unit !== 'years') return at + count * FIXED_MS[unit]
  const date = new Date(at)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count * (unit === 'years' ? 12 : 1))
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  return date.setUTCDate(Math.min(day, lastDay))
}
