import { assertType, expectTypeOf, test } from 'vitest'
import type {
  CreateScheduleBody as CreateFields,
  ScheduleBulkSendBody as BulkSendFields,
  ScheduleCreateAndSendBody as CreateAndSendFields,
} from '../generated/types.ts'
import type {
  CreateScheduleBody,
  NewSchedule,
  ScheduleBulkSendBody,
  ScheduleCreateAndSendBody,
  UpdateScheduleBody,
} from './schedule-body.ts'
import type { ScheduleCadence, ScheduleExclusion, ScheduleTime } from './schedule-time.ts'

const push = {
  audience: 'all' as const,
  device_types: ['sms' as const],
  notification: { alert: 'a' },
}
const scheduled_time = '2026-11-27T09:00:00'
const local_scheduled_time = '2026-11-27T09:00:00'
const cadence = { type: 'daily' as const, count: 1 }
const recurring = { cadence }

test('a schedule has one time or recurs', () => {
  assertType<ScheduleTime>({ scheduled_time })
  assertType<ScheduleTime>({ scheduled_time: new Date() })
  assertType<ScheduleTime>({ local_scheduled_time })
  assertType<ScheduleTime>({ recurring })
  assertType<ScheduleTime>({ recurring: { cadence, end_time: new Date() }, scheduled_time })
})

test('two times, or none, do not compile', () => {
  // @ts-expect-error none
  assertType<ScheduleTime>({})
  // @ts-expect-error two
  assertType<ScheduleTime>({ scheduled_time, local_scheduled_time })
  // @ts-expect-error a local time that recurs
  assertType<ScheduleTime>({ local_scheduled_time, recurring })
  // @ts-expect-error a local time is no moment
  assertType<ScheduleTime>({ local_scheduled_time: new Date() })
  // @ts-expect-error for apps alone
  assertType<ScheduleTime>({ best_time: { send_date: '2026-11-27' } })
})

test('days of the week go with weeks', () => {
  const days_of_week = ['monday' as const]
  assertType<ScheduleCadence>({ type: 'weekly', count: 2 })
  assertType<ScheduleCadence>({ type: 'weekly', count: 2, days_of_week })
  // @ts-expect-error days of a month
  assertType<ScheduleCadence>({ type: 'monthly', count: 2, days_of_week })
  // @ts-expect-error not a list
  assertType<ScheduleCadence>({ type: 'weekly', count: 2, days_of_week: 'monday' })
  // @ts-expect-error how often is missing
  assertType<ScheduleCadence>({ type: 'weekly' })
})

test('an exclusion is of one kind', () => {
  const days_of_week = ['saturday' as const, 'sunday' as const]
  assertType<ScheduleTime>({
    recurring: { cadence, exclusions: [{ days_of_week }, { hour_range: '20-23' }] },
  })
  // @ts-expect-error two kinds
  assertType<ScheduleExclusion>({ days_of_week, hour_range: '20-23' })
  // @ts-expect-error set by the service
  assertType<ScheduleTime>({ recurring: { cadence, paused: true } })
})

test('a push that waits is an ordinary one that is stored', () => {
  const schedule = { scheduled_time }
  assertType<NewSchedule>({ name: 'Morning', schedule, push })
  assertType<CreateScheduleBody>([{ schedule: { recurring }, push }])
  // @ts-expect-error not stored
  assertType<NewSchedule>({ schedule, push: { ...push, options: { redact_payload: true } } })
  const audience = { tag: 'a', named_user: 'b' }
  // @ts-expect-error two selectors side by side
  assertType<NewSchedule>({ schedule, push: { ...push, audience } })
  // @ts-expect-error set by the service
  assertType<NewSchedule>({ schedule, push, push_ids: [] })
  // @ts-expect-error an update takes one
  assertType<UpdateScheduleBody>([{ schedule, push }])
})

test('a create-and-send and a bulk send wait for a moment alone', () => {
  const sms = { alert: 'Hello' }
  const sent = {
    audience: { bulk_id: 'b' },
    device_types: ['sms'] as ['sms'],
    notification: { sms },
  }
  assertType<ScheduleCreateAndSendBody>({ schedule: { scheduled_time }, push: sent })
  assertType<ScheduleBulkSendBody>({
    name: 'a',
    schedule: { scheduled_time: new Date() },
    push: sent,
  })
  // @ts-expect-error a local time
  assertType<ScheduleCreateAndSendBody>({ schedule: { local_scheduled_time }, push: sent })
  // @ts-expect-error a recurrence
  assertType<ScheduleBulkSendBody>({ schedule: { scheduled_time, recurring }, push: sent })
  // @ts-expect-error a push
  assertType<ScheduleCreateAndSendBody>({ schedule: { scheduled_time }, push })
  const options = { redact_payload: true }
  // @ts-expect-error not stored
  assertType<ScheduleBulkSendBody>({ schedule: { scheduled_time }, push: { ...sent, options } })
})

test('the bodies are what the spec says', () => {
  expectTypeOf<CreateScheduleBody>().toExtend<CreateFields>()
  expectTypeOf<ScheduleCreateAndSendBody>().toExtend<CreateAndSendFields>()
  expectTypeOf<ScheduleBulkSendBody>().toExtend<BulkSendFields>()
  type One = Exclude<CreateFields, readonly unknown[]>
  expectTypeOf<keyof NewSchedule>().toEqualTypeOf<keyof One>()
  expectTypeOf<keyof ScheduleTime>().toEqualTypeOf<keyof One['schedule']>()
})
