import type { Unit } from './schedule-row.ts'

/** When a schedule sends, as a request says it; the contract has checked it. */
export interface ScheduleTime {
  readonly scheduled_time?: string | Date | undefined
  readonly local_scheduled_time?: string | undefined
  readonly recurring?: Recurring | undefined
}

interface Recurring {
  readonly cadence: {
    readonly type: Unit
    readonly count: number
    readonly days_of_week?: readonly Weekday[] | undefined
  }
  readonly end_time?: string | Date | undefined
  readonly exclusions?: readonly RequestedExclusion[] | undefined
}

export interface RequestedExclusion {
  readonly hour_range?: string | undefined
  readonly date_range?: string | undefined
  readonly days_of_week?: readonly Weekday[] | undefined
}

export type Weekday =
  | 'sunday'
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
