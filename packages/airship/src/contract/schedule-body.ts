import type { ScheduledMoment } from '../generated/types.ts'
import type { BulkSendBody } from './bulk-send-body.ts'
import type { CreateAndSendBody } from './create-and-send-body.ts'
import type { PushBody } from './push-body.ts'
import type { ScheduleTime } from './schedule-time.ts'

/** A push cannot be kept out of the logs while it waits. Source: Airship, "Push options", `redact_payload`. */
interface Kept {
  options?: { redact_payload?: false }
}

/** The name of a schedule, for people. */
interface Named {
  name?: string
}

/**
 * A push and when to send it.
 *
 * @example
 * ```ts
 * import type { NewSchedule } from '@textwire/airship/contract'
 *
 * const schedule: NewSchedule = {
 *   schedule: { recurring: { cadence: { type: 'weekly', count: 2, days_of_week: ['monday'] } } },
 *   push: {
 *     audience: { subscription_list: 'weekly' },
 *     device_types: ['sms'],
 *     notification: { alert: 'How was your week?' },
 *   },
 * }
 * ```
 */
export type NewSchedule = Named & { schedule: ScheduleTime; push: PushBody & Kept }

/** The body of `createSchedule`: one schedule, or 1 to 1,000 of them, up to 100 with a local time among them. */
export type CreateScheduleBody = NewSchedule | NewSchedule[]

/** The body of `updateSchedule`: the whole schedule as it shall be. */
export type UpdateScheduleBody = NewSchedule

/** The body of `scheduleCreateAndSend`. A local time and a recurrence are not offered. */
export type ScheduleCreateAndSendBody = Named & {
  schedule: ScheduledMoment
  push: CreateAndSendBody & Kept
}

/** The body of `scheduleBulkSend`. A local time and a recurrence are not offered. */
export type ScheduleBulkSendBody = Named & { schedule: ScheduledMoment; push: BulkSendBody & Kept }
