import { describe, expect, it } from 'vitest'
import type { CreateScheduleBody, ScheduleTime } from '@textwire/airship/contract'
import { documents } from '../support/airship-documents.ts'
import { consent, number, otherNumber, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, code: '40401', outcome: 'not-sent' }
const hello = textTo('Hello')
const inAnHour = { scheduled_time: '2026-06-01T13:00:00' }
const yesterday = { scheduled_time: '2026-05-31T13:00:00' }
const hourly = { ...inAnHour, recurring: { cadence: { type: 'hourly', count: 1 } } } as const

/** Makes one schedule; gives its id. */
async function scheduled({ client, project }: Stage, schedule: ScheduleTime, name = 'Lunch') {
  project.channel({ phone: number })
  const { schedule_ids = [] } = await client.schedules.create({ name, schedule, push: hello })
  return schedule_ids[0] ?? ''
}

/** When texts came, as in `01T13:00`. */
const timesOf = ({ world }: Stage, phone = number) =>
  world.phone(phone).inbox.map(({ receivedAt }) => new Date(receivedAt).toISOString().slice(8, 16))

describe('schedules.create', () => {
  documents('createSchedule', 201, 'once, and it goes out then', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number })
    const scheduled_time = new Date('2026-06-01T13:00:00Z')
    const result = await client.schedules.create({
      name: 'Lunch',
      schedule: { scheduled_time },
      push: hello,
    })
    expect(result).toMatchObject({
      ok: true,
      schedule_ids: [expect.any(String)],
      schedule_urls: [`https://go.urbanairship.com/api/schedules/${result.schedule_ids?.[0]}`],
      // What came without a zone has one.
      schedules: [{ name: 'Lunch', schedule: { scheduled_time: '2026-06-01T13:00:00Z' } }],
    })
    await world.clock.advance('59m')
    expect(timesOf(stage)).toEqual([])
    await world.clock.advance('1m')
    expect(timesOf(stage)).toEqual(['01T13:00'])
  })

  documents('createSchedule', 201, 'again and again until it ends', async (stage) => {
    const end_time = new Date('2026-06-01T15:30:00Z')
    await scheduled(stage, { ...inAnHour, recurring: { ...hourly.recurring, end_time } })
    await stage.world.clock.advance('1d')
    expect(timesOf(stage)).toEqual(['01T13:00', '01T14:00', '01T15:00'])
  })

  documents('createSchedule', 201, 'on days of the week', async (stage) => {
    await scheduled(stage, {
      ...inAnHour,
      recurring: { cadence: { type: 'weekly', count: 1, days_of_week: ['tuesday', 'thursday'] } },
    })
    await stage.world.clock.advance('7d')
    expect(timesOf(stage)).toEqual(['02T13:00', '04T13:00'])
  })

  documents('createSchedule', 201, 'at everybody’s own time of day', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: number, timezone: 'America/New_York' })
    project.channel({ phone: otherNumber, timezone: 'Europe/Berlin' })
    const local_scheduled_time = '2026-06-02T09:00:00'
    const push = { ...hello, audience: 'all' } as const
    const body = { schedule: { local_scheduled_time }, push }
    const { schedules } = await client.schedules.create(body)
    // It is nobody's UTC, so it comes back as it went.
    expect(schedules).toMatchObject([{ schedule: { local_scheduled_time } }])
    await world.clock.advance('2d')
    expect([timesOf(stage), timesOf(stage, otherNumber)]).toEqual([['02T13:00'], ['02T07:00']])
  })

  documents('createSchedule', 201, 'several at once', async ({ client }) => {
    const bodies = [1, 2, 3].map(() => ({ schedule: inAnHour, push: hello }))
    const { schedule_ids } = await client.schedules.create(bodies)
    expect(new Set(schedule_ids).size).toBe(3)
  })

  const refusals: [what: string, wrong: object, words: string][] = [
    ['a time that is over', { schedule: yesterday }, 'scheduled_time'],
    [
      'an end that is over',
      { schedule: { recurring: { ...hourly.recurring, end_time: '2026-05-31T00:00:00' } } },
      'end_time',
    ],
    [
      'two kinds of time',
      { schedule: { ...inAnHour, local_scheduled_time: '2026-06-02T09:00:00' } },
      'schedule',
    ],
    [
      'the best time, which is for apps',
      { schedule: { best_time: { send_date: '2026-06-02' } } },
      'best_time',
    ],
    [
      'a push that would be refused',
      { push: { ...hello, options: { color: 'red' } } },
      'push.options.color',
    ],
  ]
  for (const [what, wrong, words] of refusals) {
    documents('createSchedule', 400, what, async ({ client, project }) => {
      // What a program in JavaScript can send.
      const body = { schedule: inAnHour, push: hello, ...wrong } as unknown as CreateScheduleBody
      expect(await refusalOf(client.schedules.create(body))).toMatchObject({
        ...invalid,
        message: expect.stringContaining(words),
      })
      expect(project.schedules).toEqual([])
    })
  }

  documents(
    'createSchedule',
    404,
    'something in it that is not there',
    async ({ client, world }) => {
      world.fault({ operation: 'airship.createSchedule', status: 404 })
      const call = client.schedules.create({ schedule: inAnHour, push: hello })
      expect(await refusalOf(call)).toMatchObject({ name: 'NotFoundError', outcome: 'not-sent' })
    },
  )

  documents('createSchedule', 413, 'more than a thousand', async ({ client }) => {
    const bodies = Array.from({ length: 1_001 }, () => ({ schedule: inAnHour, push: hello }))
    expect(await refusalOf(client.schedules.create(bodies))).toMatchObject({ status: 413 })
  })
})

describe('schedules.get and list', () => {
  documents('getSchedule', 200, 'one', async (stage) => {
    const id = await scheduled(stage, hourly)
    expect(await stage.client.schedules.get(id)).toMatchObject({
      name: 'Lunch',
      url: expect.stringContaining(id),
      schedule: { scheduled_time: '2026-06-01T13:00:00Z', recurring: { paused: false } },
      push: { notification: { sms: { alert: 'Hello' } } },
    })
  })

  documents('getSchedule', 404, 'one that has gone out', async (stage) => {
    const id = await scheduled(stage, inAnHour)
    await stage.world.clock.advance('2h')
    expect(await refusalOf(stage.client.schedules.get(id))).toMatchObject(missing)
  })

  documents('listSchedules', 200, 'every one, over several pages', async (stage) => {
    const ids = [
      await scheduled(stage, hourly),
      await scheduled(stage, inAnHour),
      await scheduled(stage, hourly),
    ]
    const pages = await collect(stage.client.schedules.list({ limit: 2 }).pages())
    expect(pages.map(({ count, total_count }) => [count, total_count])).toEqual([
      [2, 3],
      [1, 3],
    ])
    const urls = pages.flatMap(({ schedules = [] }) => schedules.map(({ url }) => url?.slice(-36)))
    expect(urls.toSorted()).toEqual(ids.toSorted())
  })

  documents('listSchedules', 400, 'a limit out of range', async ({ client }) => {
    const call = collect(client.schedules.list({ limit: 201 }))
    expect(await refusalOf(call)).toMatchObject({ ...invalid, code: '40000' })
  })
})

describe('schedules.update', () => {
  documents('updateSchedule', 200, 'replaces it as a whole', async (stage) => {
    const id = await scheduled(stage, hourly)
    const schedule = { scheduled_time: new Date('2026-06-01T18:00:00Z') }
    const result = await stage.client.schedules.update(id, { schedule, push: textTo('Later') })
    expect(result).toMatchObject({
      ok: true,
      schedules: [{ schedule: { scheduled_time: '2026-06-01T18:00:00Z' } }],
    })
    await stage.world.clock.advance('1d')
    expect(stage.world.phone(number).inbox).toMatchObject([{ text: 'Later' }])
  })

  documents('updateSchedule', 400, 'a time that is over', async (stage) => {
    const id = await scheduled(stage, inAnHour)
    const call = stage.client.schedules.update(id, { schedule: yesterday, push: hello })
    expect(await refusalOf(call)).toMatchObject({
      ...invalid,
      meta: { path: 'schedule.scheduled_time' },
    })
  })

  documents('updateSchedule', 404, 'one that is not there', async ({ client }) => {
    const call = client.schedules.update(UNKNOWN, { schedule: inAnHour, push: hello })
    expect(await refusalOf(call)).toMatchObject(missing)
  })

  documents('updateSchedule', 409, 'a local push that is going out', async (stage) => {
    const { client, project, world } = stage
    project.channel({ phone: otherNumber, timezone: 'Asia/Tokyo' })
    const id = await scheduled(stage, { local_scheduled_time: '2026-06-01T22:00:00' })
    await world.clock.advance('3h')
    const call = client.schedules.update(id, { schedule: inAnHour, push: hello })
    expect(await refusalOf(call)).toMatchObject({
      name: 'InvalidRequestError',
      status: 409,
      code: '40900',
    })
  })
})

describe('schedules.delete', () => {
  documents('deleteSchedule', 204, 'nothing goes out', async (stage) => {
    const id = await scheduled(stage, hourly)
    expect(await stage.client.schedules.delete(id)).toBeUndefined()
    await stage.world.clock.advance('1d')
    expect(timesOf(stage)).toEqual([])
  })

  documents('deleteSchedule', 404, 'one that an attempt before has deleted', async (stage) => {
    const id = await scheduled(stage, hourly)
    stage.world.fault({ operation: 'airship.deleteSchedule', reset: 'after' })
    expect(await refusalOf(stage.client.schedules.delete(id))).toMatchObject({
      ...missing,
      outcome: 'unknown',
    })
    expect(stage.project.schedules).toEqual([])
  })
})

describe('schedules.pause and resume', () => {
  documents('pauseSchedule', 204, 'and nothing goes out meanwhile', async (stage) => {
    const id = await scheduled(stage, hourly)
    expect(await stage.client.schedules.pause(id)).toBeUndefined()
    await stage.world.clock.advance('150m')
    expect(timesOf(stage)).toEqual([])
    expect(await stage.client.schedules.get(id)).toMatchObject({
      schedule: { recurring: { paused: true } },
    })
  })

  documents('resumeSchedule', 204, 'and it goes on', async (stage) => {
    const id = await scheduled(stage, hourly)
    await stage.client.schedules.pause(id)
    await stage.world.clock.advance('150m')
    expect(await stage.client.schedules.resume(id)).toBeUndefined()
    await stage.world.clock.advance('1h')
    expect(timesOf(stage)).toEqual(['01T15:00'])
  })

  for (const [name, method] of [
    ['pauseSchedule', 'pause'],
    ['resumeSchedule', 'resume'],
  ] as const) {
    documents(name, 400, 'one that does not recur', async (stage) => {
      const id = await scheduled(stage, inAnHour)
      expect(await refusalOf(stage.client.schedules[method](id))).toMatchObject(invalid)
    })

    documents(name, 400, 'one that has ended', async (stage) => {
      const end_time = '2026-06-01T14:00:00'
      const id = await scheduled(stage, {
        ...inAnHour,
        recurring: { ...hourly.recurring, end_time },
      })
      await stage.world.clock.advance('1d')
      expect(await refusalOf(stage.client.schedules[method](id))).toMatchObject({
        ...invalid,
        title: 'The schedule end time is in the past',
      })
    })

    documents(name, 404, 'one that is not there', async ({ client }) => {
      expect(await refusalOf(client.schedules[method](UNKNOWN))).toMatchObject(missing)
    })

    documents(name, 500, 'triggers that failed, after tries enough', async (stage) => {
      const id = await scheduled(stage, hourly)
      stage.world.fault({ operation: `airship.${name}`, status: 500, times: 4 })
      const error = await refusalOf(stage.client.schedules[method](id))
      expect(error).toMatchObject({
        name: 'ServerError',
        status: 500,
        outcome: 'unknown',
        meta: { failed_triggers: [{ id: expect.any(String), state: 'FAILED' }] },
      })
      expect(stage.statusesOf(name)).toEqual([500, 500, 500, 500])
    })
  }
})

describe('schedules.createAndSend', () => {
  const row = {
    ua_msisdn: pair.msisdn,
    ua_sender: pair.sender,
    ua_opted_in: new Date(`${consent.opted_in}Z`),
  }
  const body = {
    schedule: { scheduled_time: new Date('2026-06-01T13:00:00Z') },
    push: { ...hello, audience: { create_and_send: [row] } },
  }

  documents('scheduleCreateAndSend', 202, 'registers and sends then', async (stage) => {
    const result = await stage.client.schedules.createAndSend({ name: 'Lunch', ...body })
    expect(result).toMatchObject({
      ok: true,
      schedule_urls: [expect.stringContaining('/api/schedules/')],
      schedules: [{ schedule: { scheduled_time: '2026-06-01T13:00:00Z' } }],
    })
    expect(stage.project.channels).toEqual([])
    await stage.world.clock.advance('1h')
    expect(timesOf(stage)).toEqual(['01T13:00'])
  })

  // The reference and its examples answer with different fields; any of them do.
  const answers = [
    ['urls alone', { schedule_urls: ['http://go.urbanairship.com/api/schedules/1'] }],
    ['ids of pushes', { push_ids: [UNKNOWN] }],
    ['nothing', {}],
  ] as const
  for (const [what, fields] of answers) {
    documents('scheduleCreateAndSend', 202, `an answer with ${what}`, async ({ client, world }) => {
      const json = { ok: true, ...fields }
      const operation = 'airship.scheduleCreateAndSend'
      world.fault({ operation, status: 202, body: { json }, effect: 'happens' })
      expect(await client.schedules.createAndSend(body)).toEqual(json)
    })
  }

  documents('scheduleCreateAndSend', 400, 'a time that is over', async ({ client }) => {
    const call = client.schedules.createAndSend({ ...body, schedule: yesterday })
    expect(await refusalOf(call)).toMatchObject(invalid)
  })
})

describe('schedules.bulkSend', () => {
  const push = { device_types: ['sms'], notification: hello.notification } as const

  documents('scheduleBulkSend', 202, 'a file, then', async (stage) => {
    const { client, project, world } = stage
    const ua_channel_id = project.channel({ phone: number }).channelId
    const { bulk_id = '' } = await client.bulk.upload([{ ua_channel_id }])
    const result = await client.schedules.bulkSend({
      schedule: inAnHour,
      push: { ...push, audience: { bulk_id } },
    })
    expect(result).toMatchObject({ ok: true, schedule_urls: [expect.any(String)] })
    await world.clock.advance('1h')
    expect(timesOf(stage)).toEqual(['01T13:00'])
  })

  documents('scheduleBulkSend', 400, 'a file that is not there', async ({ client }) => {
    const call = client.schedules.bulkSend({
      schedule: inAnHour,
      push: { ...push, audience: { bulk_id: UNKNOWN } },
    })
    expect(await refusalOf(call)).toMatchObject({
      ...invalid,
      meta: { path: 'push.audience.bulk_id' },
    })
  })

  it('goes out with what is in the file when its time comes', async () => {
    const stage = await openStage()
    const { client, project, world } = stage
    const ua_channel_id = project.channel({ phone: number }).channelId
    const { bulk_id = '' } = await client.bulk.upload([{ ua_channel_id }])
    await client.schedules.bulkSend({
      schedule: inAnHour,
      push: { ...push, audience: { bulk_id } },
    })
    await client.sms.optOut(pair)
    await world.clock.advance('1h')
    expect(timesOf(stage)).toEqual([])
  })
})
