import { fromAirshipDate, momentOf } from '../dates.ts'
import type { Problem } from '../sending/job-problem.ts'
import type { Exclusion, Plan, RecurrenceRule } from './schedule-row.ts'
import type { RequestedExclusion, ScheduleTime, Weekday } from './schedule-time.ts'

const HOUR_MS = 60 * 60 * 1000

/** West of everybody it is twelve hours earlier than in UTC: until then a local time lies ahead for somebody. */
const LAST_ZONE_MS = 12 * HOUR_MS

const DAYS: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]

/** What a schedule's time means, or why it cannot be. Source: Airship, "Schedules": the past is refused. */
export function planOf(time: ScheduleTime, now: number): Plan | Problem {
  const { scheduled_time: scheduled, local_scheduled_time: local, recurring } = time
  if (local !== undefined) {
    const localAt = fromAirshipDate(local)
    return localAt + LAST_ZONE_MS < now ? past('local_scheduled_time') : { type: 'local', localAt }
  }
  const at = scheduled === undefined ? undefined : momentOf(scheduled)
  if (at !== undefined && at < now) return past('scheduled_time')
  if (recurring === undefined)
    return at === undefined ? past('scheduled_time') : { type: 'once', at }
  const rule = ruleOf(recurring, at ?? now)
  return rule.end !== undefined && rule.end < now
    ? past('recurring.end_time')
    : { type: 'recurring', rule }
}

export const isPlan = (result: Plan | Problem): result is Plan => 'type' in result

const past = (field: string): Problem => ({
  error: 'The scheduled time is in the past',
  path: `schedule.${field}`,
})

function ruleOf(
  { cadence, end_time: end, exclusions = [] }: NonNullable<ScheduleTime['recurring']>,
  start: number,
): RecurrenceRule {
  const { type: unit, count, days_of_week: days = [] } = cadence
  return {
    start,
    unit,
    count,
    daysOfWeek: days.map(dayNumber),
    ...(end !== undefined && { end: momentOf(end) }),
    exclusions: exclusions.map(exclusionOf),
  }
}

const dayNumber = (day: Weekday): number => DAYS.indexOf(day)

function exclusionOf({
  hour_range: hours,
  date_range: dates,
  days_of_week: days,
}: RequestedExclusion): Exclusion {
  return {
    ...(hours !== undefined && { hours: pair(hours, '-', Number) }),
    ...(dates !== undefined && { dates: pair(dates, '/', fromAirshipDate) }),
    ...(days && { daysOfWeek: days.map(dayNumber) }),
  }
}

function pair(text: string, mark: string, read: (part: string) => number): [number, number] {
  const [from = '', to = ''] = text.split(mark)
  return [read(from), read(to)]
}
