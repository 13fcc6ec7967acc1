import type { Job } from '../sending/job.ts'
import type { ScheduleTime } from './schedule-time.ts'

/** When a schedule sends. Times are milliseconds since the epoch. */
export type Plan =
  | { readonly type: 'once'; readonly at: number }
  /** A time of day wherever the person is, as if it were UTC. */
  | { readonly type: 'local'; readonly localAt: number }
  | { readonly type: 'recurring'; readonly rule: RecurrenceRule }

export type Unit = 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly'

/** How a schedule repeats. Days of the week count from Sunday, 0. */
export interface RecurrenceRule {
  readonly start: number
  readonly unit: Unit
  /** Every so many units. */
  readonly count: number
  /** Weekly alone; none means the day of the start. */
  readonly daysOfWeek: readonly number[]
  readonly end?: number
  readonly exclusions: readonly Exclusion[]
}

/** When a recurring schedule is silent. */
export interface Exclusion {
  /** From and to, in hours of the day in UTC, both included. */
  readonly hours?: readonly [number, number]
  readonly dates?: readonly [number, number]
  readonly daysOfWeek?: readonly number[]
}

/** A message that waits for its time. */
export interface ScheduleRow {
  readonly id: string
  readonly name?: string
  /** When, as it was asked for. */
  readonly time: ScheduleTime
  readonly plan: Plan
  readonly job: Job
  readonly groupId: string
  readonly createdAt: number
  readonly paused: boolean
  /** `sending`: a local push has reached some time zones. `ended`: nothing more comes. */
  readonly state: 'waiting' | 'sending' | 'ended'
  /** When it sends next, in milliseconds since the epoch; a task for another moment is an old one. */
  readonly nextAt?: number
  readonly pushIds: readonly string[]
}
