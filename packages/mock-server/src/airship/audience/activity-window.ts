import type { ActivitySelector } from '@textwire/airship/contract'
import { matchDate } from './match-date.ts'

type Window = Pick<ActivitySelector, 'after' | 'before' | 'on' | 'on_precision' | 'precision'>

/** Whether a moment lies in the window of an activity. Source: Airship, "Activity audience object". */
export function isWithin(at: number, window: Window, now: number): boolean {
  const { after, before, on, on_precision = 'year_month_day', precision = 'days' } = window
  const moment = new Date(at).toISOString()
  const is = (operator: string, value: unknown, unit: string) =>
    value === undefined || matchDate({ operator, value, precision: unit }, moment, now)
  return (
    is('after', after, precision) &&
    is('before', before, precision) &&
    is('equals', on, on_precision)
  )
}
