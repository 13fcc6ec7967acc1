import type { Cadence, Moment, Recurrence, Weekday } from '../generated/types.ts'
import type { Exclusive } from './exclusive.ts'

interface WeeklyCadence {
  type: 'weekly'
  count: number
  days_of_week?: Weekday[]
}
interface OtherCadence {
  type: Exclude<Cadence['type'], 'weekly'>
  count: number
  days_of_week?: never
}

/** How often; days of the week go with `weekly` alone. Source: Airship, "Schedule object", `cadence`. */
export type ScheduleCadence = WeeklyCadence | OtherCadence

/** Hours, a range of time or days of the week, one of them an entry. Source: Airship, "Schedule object", `exclusions`. */
export type ScheduleExclusion = Exclusive<NonNullable<Recurrence['exclusions']>[number]>

/** A message that is sent again and again. Source: Airship, "Schedule object", `recurring`. */
export type ScheduleRecurrence = Omit<Recurrence, 'cadence' | 'exclusions'> & {
  cadence: ScheduleCadence
  exclusions?: ScheduleExclusion[]
}

interface AtOneMoment {
  scheduled_time: Moment
  local_scheduled_time?: never
  recurring?: never
}
interface AtLocalTime {
  local_scheduled_time: string
  scheduled_time?: never
  recurring?: never
}
interface Recurring {
  recurring: ScheduleRecurrence
  scheduled_time?: Moment
  local_scheduled_time?: never
}

/**
 * When: at one moment, at a local time, or again and again, beginning at `scheduled_time`. A local time has no zone, so
 * it is text alone.
 * Source: Airship, "Schedule specification".
 */
export type ScheduleTime = AtOneMoment | AtLocalTime | Recurring
