import { describe, expect } from 'vitest'
import { documents } from '../support/airship-documents.ts'
import { number, otherNumber, pair, textTo, UNKNOWN } from '../support/airship-people.ts'
import type { Stage } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { refusalOf } from '../support/refusal-of.ts'

const invalid = { name: 'InvalidRequestError', status: 400, code: '40000', outcome: 'not-sent' }
const missing = { name: 'NotFoundError', status: 404, code: '40401', outcome: 'not-sent' }
const twoDays = { start: new Date('2026-06-01T00:00:00Z'), end: new Date('2026-06-03T00:00:00Z') }
const backwards = { start: '2026-06-03T00:00:00', end: '2026-06-01T00:00:00' }

/** Sends a text with a link to two people, one of whom opens it; gives the id of the push. */
async function sent({ client, project, world }: Stage): Promise<string> {
  for (const phone of [number, otherNumber]) project.channel({ phone })
  const { push_ids = [] } = await client.push.send({
    audience: 'all',
    device_types: ['sms'],
    notification: { sms: { alert: 'See https://example.com', shorten_links: true } },
  })
  world
    .phone(number)
    .open(project.shortLinks.findLast(({ msisdn }) => msisdn === pair.msisdn)?.link ?? '')
  return push_ids[0] ?? ''
}

/** Sends twice by one schedule; gives the id of the group. */
async function sentTwice({ client, project, world }: Stage): Promise<string> {
  project.channel({ phone: number })
  await client.schedules.create({
    schedule: {
      scheduled_time: '2026-06-01T13:00:00',
      recurring: { cadence: { type: 'hourly', count: 1 } },
    },
    push: textTo('Hello'),
  })
  await world.clock.advance('2h')
  return project.pushes[0]?.groupId ?? ''
}

describe('reports of one push', () => {
  documents('getPushReport', 200, 'all in all', async (stage) => {
    const push_id = await sent(stage)
    expect(await stage.client.reports.push(push_id)).toMatchObject({
      push_id,
      // It came with a blank and without a zone.
      created: '2026-06-01T12:00:00Z',
      sends: 2,
      direct_responses: 1,
      platforms: { sms: { sends: 2 } },
    })
  })

  documents('getPushSeriesReport', 200, 'step by step', async (stage) => {
    const push_id = await sent(stage)
    const range = { precision: 'DAILY', ...twoDays } as const
    const report = await stage.client.reports.pushSeries(push_id, range)
    expect(report).toMatchObject({
      push_id,
      start: '2026-06-01T00:00:00Z',
      end: '2026-06-03T00:00:00Z',
      counts: [
        { time: '2026-06-01T00:00:00Z', push_platforms: { all: { sends: 2 } } },
        { time: '2026-06-02T00:00:00Z' },
      ],
    })
  })

  documents('getPushSeriesReport', 400, 'an end before the start', async (stage) => {
    const push_id = await sent(stage)
    const range = { precision: 'DAILY', ...backwards } as const
    const call = stage.client.reports.pushSeries(push_id, range)
    expect(await refusalOf(call)).toMatchObject(invalid)
  })

  documents('getPushBody', 200, 'as it was sent, and read', async (stage) => {
    const push_id = await sent(stage)
    const { push_body, push } = await stage.client.reports.pushBody(push_id)
    expect(push).toMatchObject({ audience: 'all', device_types: ['sms'] })
    expect(JSON.parse(Buffer.from(push_body ?? '', 'base64').toString())).toEqual(push)
  })

  documents('getResponses', 200, 'who answered', async (stage) => {
    const push_uuid = await sent(stage)
    expect(await stage.client.reports.responses(push_uuid)).toMatchObject({
      push_uuid,
      push_time: '2026-06-01T12:00:00Z',
      push_type: 'BROADCAST_PUSH',
      sends: 2,
      direct_responses: 1,
    })
  })

  documents('getResponses', 400, 'an id that is none', async ({ client }) => {
    expect(await refusalOf(client.reports.responses('17'))).toMatchObject({
      ...invalid,
      meta: { path: 'push_id' },
    })
  })

  const calls = [
    ['getPushReport', (stage: Stage) => stage.client.reports.push(UNKNOWN)],
    ['getPushSeriesReport', (stage: Stage) => stage.client.reports.pushSeries(UNKNOWN)],
    ['getPushBody', (stage: Stage) => stage.client.reports.pushBody(UNKNOWN)],
    ['getGroupReport', (stage: Stage) => stage.client.reports.group(UNKNOWN)],
    ['getGroupSeriesReport', (stage: Stage) => stage.client.reports.groupSeries(UNKNOWN)],
    ['getResponses', (stage: Stage) => stage.client.reports.responses(UNKNOWN)],
  ] as const
  for (const [name, call] of calls) {
    documents(name, 404, 'what was never sent', async (stage) => {
      expect(await refusalOf(call(stage))).toMatchObject(missing)
    })
  }
})

describe('reports of a group', () => {
  documents('getGroupReport', 200, 'all in all', async (stage) => {
    const group_id = await sentTwice(stage)
    expect(await stage.client.reports.group(group_id)).toMatchObject({ group_id, sends: 2 })
  })

  documents('getGroupSeriesReport', 200, 'step by step', async (stage) => {
    const group_id = await sentTwice(stage)
    const { counts } = await stage.client.reports.groupSeries(group_id, { precision: 'HOURLY' })
    expect(counts?.slice(0, 2)).toMatchObject([
      { time: '2026-06-01T13:00:00Z', push_platforms: { all: { sends: 1 } } },
      { time: '2026-06-01T14:00:00Z', push_platforms: { all: { sends: 1 } } },
    ])
  })

  documents('getGroupSeriesReport', 400, 'an end before the start', async (stage) => {
    const group_id = await sentTwice(stage)
    const range = { precision: 'HOURLY', ...backwards } as const
    expect(await refusalOf(stage.client.reports.groupSeries(group_id, range))).toMatchObject(
      invalid,
    )
  })
})

describe('reports of a time', () => {
  documents('listResponses', 200, 'every push, over several pages', async (stage) => {
    const ids = [await sent(stage), await sent(stage), await sent(stage)]
    const query = { ...twoDays, limit: 2 }
    const pushes = await collect(stage.client.reports.listResponses(query))
    expect(pushes.map(({ push_uuid }) => push_uuid).toSorted()).toEqual(ids.toSorted())
    expect(stage.requestsOf('listResponses')[0]?.path).toContain('start=2026-06-01T00%3A00%3A00&')
    expect(stage.statusesOf('listResponses')).toEqual([200, 200])
  })

  documents('getActivityReport', 200, 'what was sent, over several pages', async (stage) => {
    const ids = [await sent(stage), await sent(stage), await sent(stage)]
    const query = { ...twoDays, limit: 2 }
    const activities = await collect(stage.client.reports.activity(query))
    expect(activities.map(({ push_id }) => push_id).toSorted()).toEqual(ids.toSorted())
    expect(activities[0]).toMatchObject({ timestamp: '2026-06-01T12:00:00Z' })
    expect(stage.statusesOf('getActivityReport')).toEqual([200, 200])
  })

  documents('getDevicesReport', 200, 'with the SMS channels in it', async (stage) => {
    stage.project.channel({ phone: number })
    stage.project.channel({ phone: otherNumber, consent: 'opted-out' })
    const report = await stage.client.reports.devices({ date: new Date(stage.world.clock.now()) })
    expect(report).toMatchObject({
      total_unique_devices: 2,
      date_computed: '2026-06-01T12:00:00Z',
      counts: { sms: { unique_devices: 2, opted_in: 1, opted_out: 1, uninstalled: 0 } },
    })
  })

  documents('getDevicesReport', 400, 'no day, which does not compile', async ({ client }) => {
    // What a program in JavaScript can send.
    const query = {} as { date: string }
    expect(await refusalOf(client.reports.devices(query))).toMatchObject(invalid)
  })

  const counts = [
    ['getSendsReport', 'sends', [2, 2]],
    ['getOptInsReport', 'optIns', [2, 0]],
    ['getOptOutsReport', 'optOuts', [0, 1]],
    ['getOpensReport', 'opens', [0, 0]],
  ] as const
  for (const [name, method, expected] of counts) {
    documents(name, 200, 'a number for each day', async (stage) => {
      const { client, world } = stage
      await sent(stage)
      await world.clock.advance('1d')
      await client.push.send({ ...textTo('Hello'), audience: 'all' })
      await client.sms.optOut(pair)
      const days = await collect(client.reports[method]({ ...twoDays, precision: 'DAILY' }))
      expect(days).toMatchObject([
        { date: '2026-06-01T00:00:00Z', sms: expected[0] },
        { date: '2026-06-02T00:00:00Z', sms: expected[1] },
      ])
    })

    documents(name, 400, 'an end before the start', async ({ client }) => {
      const call = collect(client.reports[method]({ ...backwards, precision: 'DAILY' }))
      expect(await refusalOf(call)).toMatchObject(invalid)
    })
  }

  documents('listResponses', 400, 'an end before the start', async ({ client }) => {
    expect(await refusalOf(collect(client.reports.listResponses(backwards)))).toMatchObject(invalid)
  })

  documents('getActivityReport', 400, 'an end before the start', async ({ client }) => {
    expect(await refusalOf(collect(client.reports.activity(backwards)))).toMatchObject(invalid)
  })
})
