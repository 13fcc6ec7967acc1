import type {
  NewSchedule,
  PushOptions,
  Recurrence,
  ScheduleBulkSendBody,
  ScheduleCreateAndSendBody,
  ScheduleTime,
} from '../generated/types.ts'
import { type Rule, under } from '../generated/rule.ts'
import { createAndSendRules } from './create-and-send-rules.ts'
import { messageRules } from './message-rules.ts'
import { momentViolations } from './moment-rules.ts'
import { pushRules } from './push-rules.ts'

const maxLocal = 100

/** Source: Airship, "Schedule specification": one of the times, or a recurrence. */
const oneTime: Rule<ScheduleTime> = (time) => {
  const { scheduled_time: moment, local_scheduled_time: local, recurring } = time
  if (moment === undefined && local === undefined && recurring === undefined) {
    const message = 'is empty; expected scheduled_time, local_scheduled_time or recurring'
    return [{ path: [], message }]
  }
  if (local === undefined || (moment === undefined && recurring === undefined)) return []
  const other = moment === undefined ? 'recurring' : 'scheduled_time'
  return [
    {
      path: ['local_scheduled_time'],
      message: `excludes ${other}; a schedule has one of them`,
    },
  ]
}

const recurrenceRules: Rule<Recurrence> = ({ cadence, end_time: end, exclusions = [] }) => [
  ...(cadence.days_of_week === undefined || cadence.type === 'weekly'
    ? []
    : [
        {
          path: ['cadence', 'days_of_week'],
          message: `goes with weekly alone; type is ${cadence.type}`,
        },
      ]),
  ...momentViolations(end, ['end_time']),
  ...exclusions.flatMap((exclusion, index) =>
    'date_range' in exclusion
      ? exclusion.date_range
          .split('/')
          .flatMap((moment) => momentViolations(moment, ['exclusions', index, 'date_range']))
      : [],
  ),
]

const timeRules: Rule<ScheduleTime> = (time) => [
  ...oneTime(time),
  ...momentViolations(time.scheduled_time, ['scheduled_time']),
  ...momentViolations(time.local_scheduled_time, ['local_scheduled_time']),
  ...(time.recurring ? under(['recurring'], recurrenceRules(time.recurring)) : []),
]

/** Source: Airship, "Push options", `redact_payload`: not for scheduled pushes, which have to be stored. */
const keptContent: Rule<{ push: { options?: Pick<PushOptions, 'redact_payload'> } }> = ({ push }) =>
  push.options?.redact_payload === true
    ? [
        {
          path: ['push', 'options', 'redact_payload'],
          message: 'cannot be true; a push that waits has to be stored',
        },
      ]
    : []

/** What holds between the fields of a schedule. */
export const scheduleRules: Rule<NewSchedule> = (body) => [
  ...under(['schedule'], timeRules(body.schedule)),
  ...keptContent(body),
  ...under(['push'], pushRules(body.push)),
]

/** The same for each of a list. Source: Airship, "Schedule a notification": at most 100 with local times. */
export const createScheduleRules: Rule<NewSchedule | NewSchedule[]> = (body) => {
  if (!Array.isArray(body)) return scheduleRules(body)
  const isLocal = body.some(({ schedule }) => schedule.local_scheduled_time !== undefined)
  const message = `has ${body.length} schedules; expected at most ${maxLocal} with local_scheduled_time among them`
  return [
    ...(isLocal && body.length > maxLocal ? [{ path: [], message }] : []),
    ...body.flatMap((schedule, index) => under([index], scheduleRules(schedule))),
  ]
}

/** What holds between the fields of a create-and-send that is scheduled. */
export const scheduleCreateAndSendRules: Rule<ScheduleCreateAndSendBody> = (body) => [
  ...momentViolations(body.schedule.scheduled_time, ['schedule', 'scheduled_time']),
  ...keptContent(body),
  ...under(['push'], createAndSendRules(body.push)),
]

/** What holds between the fields of a bulk send that is scheduled. */
export const scheduleBulkSendRules: Rule<ScheduleBulkSendBody> = (body) => [
  ...momentViolations(body.schedule.scheduled_time, ['schedule', 'scheduled_time']),
  ...keptContent(body),
  ...under(['push'], messageRules(body.push)),
]
