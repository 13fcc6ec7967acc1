import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const push = { audience: 'all', device_types: ['sms'], notification: { alert: 'Hello' } }
const scheduled_time = '2026-11-27T09:00:00'
const local_scheduled_time = '2026-11-27T09:00:00'
const weekly = { cadence: { type: 'weekly', count: 2, days_of_week: ['monday'] } }

const problems = (operation: string, body: unknown, path?: unknown) =>
  checkInput(operation, { body, path }).map((one) => `${one.path}: ${one.message}`)

const at = (schedule: object) => ({ schedule, push })
const recurring = (change: object) => at({ recurring: { ...weekly, ...change } })
const times = (count: number, value: object) => Array.from({ length: count }, () => value)

const everyOne = [
  ['createSchedule', undefined],
  ['updateSchedule', { schedule_id: 's' }],
] as const

describe.each(everyOne)('%s', (operation, path) => {
  test.each<[string, object, string[]]>([
    [
      'no time',
      at({}),
      ['schedule: is empty; expected scheduled_time, local_scheduled_time or recurring'],
    ],
    [
      'two times',
      at({ scheduled_time, local_scheduled_time }),
      ['schedule.local_scheduled_time: excludes scheduled_time; a schedule has one of them'],
    ],
    [
      'a local time and a recurrence',
      at({ local_scheduled_time, recurring: weekly }),
      ['schedule.local_scheduled_time: excludes recurring; a schedule has one of them'],
    ],
    [
      'a time with a zone',
      at({ scheduled_time: '2026-11-27T09:00:00+01:00' }),
      [
        'schedule.scheduled_time: expected a time in UTC to the second such as 2026-11-20T11:58:59, got "2026-11-27T09:00:00+01:00"',
      ],
    ],
    [
      'a local time in UTC',
      at({ local_scheduled_time: '2026-11-27T09:00:00Z' }),
      [
        'schedule.local_scheduled_time: expected a local time without a zone such as 2026-11-27T09:00:00, got "2026-11-27T09:00:00Z"',
      ],
    ],
    [
      'a day that does not exist',
      at({ local_scheduled_time: '2026-02-30T09:00:00' }),
      ['schedule.local_scheduled_time: is a day that does not exist, "2026-02-30T09:00:00"'],
    ],
    [
      'the best time of an app',
      at({ best_time: { send_date: '2026-11-27' } }),
      ['schedule.best_time: is not a field that is allowed here'],
    ],
    [
      'days of a month',
      recurring({ cadence: { type: 'monthly', count: 1, days_of_week: ['monday'] } }),
      ['schedule.recurring.cadence.days_of_week: goes with weekly alone; type is monthly'],
    ],
    [
      'a cadence of nothing',
      recurring({ cadence: { type: 'daily', count: 0 } }),
      ['schedule.recurring.cadence.count: expected at least 1, got 0'],
    ],
    [
      'a unit that does not exist',
      recurring({ cadence: { type: 'minutely', count: 1 } }),
      [
        'schedule.recurring.cadence.type: expected one of "hourly", "daily", "weekly", "monthly", "yearly", got "minutely"',
      ],
    ],
    [
      'a day that is none',
      recurring({ cadence: { type: 'weekly', count: 1, days_of_week: 'monday' } }),
      ['schedule.recurring.cadence.days_of_week: expected a list, got "monday"'],
    ],
    [
      'a recurrence that is paused already',
      recurring({ paused: true }),
      ['schedule.recurring.paused: is not a field that is allowed here beside cadence'],
    ],
    [
      'no exclusions',
      recurring({ exclusions: [] }),
      ['schedule.recurring.exclusions: expected at least 1 entries, got a list of 0'],
    ],
    [
      'hours that are none',
      recurring({ exclusions: [{ hour_range: '20-24' }] }),
      [
        'schedule.recurring.exclusions.0.hour_range: expected two hours from 0 to 23 with a hyphen between them such as 12-14, got "20-24"',
      ],
    ],
    [
      'two exclusions in one',
      recurring({ exclusions: [{ hour_range: '20-23', days_of_week: ['monday'] }] }),
      [
        'schedule.recurring.exclusions.0.days_of_week: is not a field that is allowed here beside hour_range',
      ],
    ],
    [
      'a range with a day that does not exist',
      recurring({ exclusions: [{ date_range: '2026-02-01T00:00:00/2026-02-30T00:00:00' }] }),
      [
        'schedule.recurring.exclusions.0.date_range: is a day that does not exist, "2026-02-30T00:00:00"',
      ],
    ],
    [
      'a content that may not be stored',
      { schedule: { scheduled_time }, push: { ...push, options: { redact_payload: true } } },
      ['push.options.redact_payload: cannot be true; a push that waits has to be stored'],
    ],
    [
      'what is wrong in the push',
      { schedule: { scheduled_time }, push: { ...push, notification: { sms: {} } } },
      ['push.notification.sms.alert: is missing; expected it here, or notification.alert'],
    ],
    [
      'what the service sets',
      { ...at({ scheduled_time }), push_ids: [] },
      ['push_ids: is not a field that is allowed here beside schedule, push'],
    ],
  ])('refuses %s', (_title, body, expected) => {
    expect(problems(operation, body, path)).toEqual(expected)
  })

  test.each<[string, object]>([
    ['a moment', at({ scheduled_time })],
    ['a local time', at({ local_scheduled_time })],
    ['a recurrence', at({ recurring: weekly })],
    ['a recurrence with its beginning', at({ scheduled_time, recurring: weekly })],
    [
      'a recurrence with exceptions',
      recurring({
        end_time: '2027-06-30T00:00:00',
        exclusions: [
          { hour_range: '20-23' },
          { date_range: '2026-12-24T00:00:00/2026-12-27T00:00:00' },
          { days_of_week: ['saturday', 'sunday'] },
        ],
      }),
    ],
    ['a name', { ...at({ scheduled_time }), name: 'Morning' }],
  ])('takes %s', (_title, body) => {
    expect(problems(operation, body, path)).toEqual([])
  })
})

describe('many schedules at once', () => {
  const moment = at({ scheduled_time })
  const local = at({ local_scheduled_time })

  test.each<[string, unknown, string[]]>([
    ['none', [], [': expected at least 1 entries, got a list of 0']],
    [
      'more than 1,000',
      times(1001, moment),
      [': expected at most 1000 entries, got a list of 1001'],
    ],
    [
      'more than 100 with a local one among them',
      [...times(100, moment), local],
      [': has 101 schedules; expected at most 100 with local_scheduled_time among them'],
    ],
    [
      'a wrong one',
      [moment, at({})],
      ['1.schedule: is empty; expected scheduled_time, local_scheduled_time or recurring'],
    ],
  ])('refused: %s', (_title, body, expected) => {
    expect(problems('createSchedule', body)).toEqual(expected)
  })

  test('as many as fit pass', () => {
    expect(problems('createSchedule', times(1000, moment))).toEqual([])
    expect(problems('createSchedule', times(100, local))).toEqual([])
  })

  test('an update takes one', () => {
    expect(problems('updateSchedule', [moment], { schedule_id: 's' })).toEqual([
      ': expected an object, got a list of 1',
    ])
  })
})

const row = { ua_msisdn: '15035550100', ua_sender: '12345', ua_opted_in: scheduled_time }
const sms = { alert: 'Hello' }

describe.each([
  ['scheduleCreateAndSend', { create_and_send: [row] }],
  ['scheduleBulkSend', { bulk_id: '0e5f7c1d-3a2b-4c6d-8e9f-a0b1c2d3e4f5' }],
])('%s', (operation, audience) => {
  const message = { audience, device_types: ['sms'], notification: { sms } }
  const body = { schedule: { scheduled_time }, push: message }

  test('takes a moment alone', () => {
    expect(problems(operation, { ...body, name: 'Morning' })).toEqual([])
    expect(problems(operation, { ...body, schedule: { local_scheduled_time } })).toEqual([
      'schedule.scheduled_time: is missing; expected text',
      'schedule.local_scheduled_time: is not a field that is allowed here',
    ])
    expect(
      problems(operation, { ...body, schedule: { scheduled_time, recurring: weekly } }),
    ).toEqual(['schedule.recurring: is not a field that is allowed here beside scheduled_time'])
    const never = { scheduled_time: '2026-02-30T00:00:00' }
    expect(problems(operation, { ...body, schedule: never })).toEqual([
      'schedule.scheduled_time: is a day that does not exist, "2026-02-30T00:00:00"',
    ])
  })

  test('refuses a content that may not be stored, and one without text', () => {
    const options = { redact_payload: true }
    expect(problems(operation, { ...body, push: { ...message, options } })).toEqual([
      'push.options.redact_payload: cannot be true; a push that waits has to be stored',
    ])
    const [problem] = problems(operation, {
      ...body,
      push: { ...message, notification: { sms: {} } },
    })
    expect(problem).toMatch(/^push\.notification\.sms\.alert: is missing/)
  })
})

const listed = (query: object) => checkInput('listSchedules', { query })

test('a page has 1 to 200 schedules', () => {
  expect(listed({})).toEqual([])
  expect(listed({ limit: 200, start: 's' })).toEqual([])
  expect(listed({ limit: 201 })).toEqual([
    { path: 'limit', message: 'expected at most 200, got 201' },
  ])
})

test.each(['pauseSchedule', 'resumeSchedule'])('%s sends an empty object', (operation) => {
  expect(problems(operation, {}, { schedule_id: 's' })).toEqual([])
  expect(problems(operation, { until: 'later' }, { schedule_id: 's' })).toEqual([
    'until: is not a field that is allowed here',
  ])
})
