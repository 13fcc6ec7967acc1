import type { Exclusion, RecurrenceRule, Unit } from './schedule-row.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
const STEP_MS: Readonly<Record<Exclude<Unit, 'monthly' | 'yearly'>, number>> = {
  hourly: HOUR_MS,
  daily: DAY_MS,
  weekly: 7 * DAY_MS,
}

/** How many moments are looked at; a rule that excludes this many in a row has no next one. */
const LOOKED_AT = 20_000

/** When a rule sends next after a moment; undefined if never again. */
export function nextOccurrence(rule: RecurrenceRule, after: number): number | undefined {
  let index = firstIndexAfter(rule, after)
  for (let looked = 0; looked < LOOKED_AT; looked += 1) {
    for (const at of momentsOf(rule, index)) {
      if (rule.end !== undefined && at > rule.end) return undefined
      if (at > after && at >= rule.start && !isExcluded(at, rule.exclusions)) return at
    }
    index += 1
  }
  return undefined
}

/** Far enough back that no moment is missed, and near enough not to count from the beginning. */
function firstIndexAfter({ unit, start, count }: RecurrenceRule, after: number): number {
  const longest =
    unit === 'monthly' ? 31 * DAY_MS : unit === 'yearly' ? 366 * DAY_MS : STEP_MS[unit]
  return Math.max(0, Math.floor((after - start) / (longest * count)) - 1)
}

/** The moments of the nth round: several if a week has several days. */
function momentsOf({ unit, start, count, daysOfWeek }: RecurrenceRule, index: number): number[] {
  if (unit === 'monthly') return monthsAfter(start, index * count)
  if (unit === 'yearly') return monthsAfter(start, index * count * 12)
  const at = start + index * count * STEP_MS[unit]
  if (unit !== 'weekly' || daysOfWeek.length === 0) return [at]
  const sunday = at - new Date(at).getUTCDay() * DAY_MS
  return daysOfWeek.map((day) => sunday + day * DAY_MS).toSorted((a, b) => a - b)
}

/** A month that lacks the day is left out. */
function monthsAfter(start: number, months: number): number[] {
  const date = new Date(start)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.getUTCDate() === day ? [date.getTime()] : []
}

function isExcluded(at: number, exclusions: readonly Exclusion[]): boolean {
  const date = new Date(at)
  const hour = date.getUTCHours()
  return exclusions.some(
    ({ hours, dates, daysOfWeek }) =>
      (hours !== undefined && isWithin(hour, hours)) ||
      (dates !== undefined && at >= dates[0] && at <= dates[1]) ||
      daysOfWeek?.includes(date.getUTCDay()) === true,
  )
}

/** Hours may go over midnight, as in 22 to 6. */
const isWithin = (hour: number, [from, to]: readonly [number, number]) =>
  from <= to ? hour >= from && hour <= to : hour >= from || hour <= to
