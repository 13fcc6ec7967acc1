import { describe, expect, it } from 'vitest'
import { airshipWorld, callAirship } from '../../testing/airship.ts'
import { ALICE, BOB, push, smsPush } from '../../testing/calls.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

/** Noon on the first of June; Alice and Bob have opted in, Carol has opted out. */
async function town(options: Partial<AirshipProjectOptions> = {}) {
  const world = airshipWorld(options)
  const project = world.airship.project()
  project.channel({ phone: ALICE })
  project.channel({ phone: BOB })
  project.channel({ phone: '+15035550111', consent: 'opted-out' })
  const send = async (body: object = {}) => {
    const notification = { sms: { alert: 'See https://example.com', shorten_links: true } }
    const { json } = await push(world, smsPush({ notification, ...body }))
    return String(json['push_ids'][0])
  }
  const click = () => {
    const [, link = ''] = /(https:\S+)/.exec(world.phone(ALICE).inbox.at(-1)?.text ?? '') ?? []
    world.phone(ALICE).open(link)
  }
  const report = (path: string) => callAirship(world, 'GET', `/api/reports${path}`)
  return { world, project, send, click, report }
}

const RANGE = 'start=2026-06-01T00:00:00&end=2026-06-03T00:00:00'

describe('what became of a push', () => {
  it('is told all in all', async () => {
    const { send, click, report } = await town()
    const id = await send()
    click()
    const { status, json } = await report(`/perpush/detail/${id}`)
    expect(status).toBe(200)
    expect(json).not.toHaveProperty('ok')
    expect(json).toMatchObject({
      push_id: id,
      created: '2026-06-01 12:00:00',
      sends: 2,
      direct_responses: 1,
      platforms: { sms: { sends: 2, direct_responses: 1 } },
    })
  })

  it('is told step by step', async () => {
    const { world, send, click, report } = await town()
    const id = await send()
    await world.clock.advance('1d')
    click()
    const { json } = await report(`/perpush/series/${id}?precision=DAILY&${RANGE}`)
    expect(json).toMatchObject({
      push_id: id,
      start: '2026-06-01 00:00:00',
      end: '2026-06-03 00:00:00',
      precision: 'DAILY',
    })
    expect(json['counts']).toMatchObject([
      {
        time: '2026-06-01 00:00:00',
        push_platforms: { all: { sends: 2, direct_responses: 0 } },
      },
      {
        time: '2026-06-02 00:00:00',
        push_platforms: { all: { sends: 0, direct_responses: 1 } },
      },
    ])
  })

  it('covers twelve hours from the push where nothing is asked for', async () => {
    const { send, report } = await town()
    const { json } = await report(`/perpush/series/${await send()}`)
    expect(json['precision']).toBe('HOURLY')
    expect(json['counts']).toHaveLength(12)
  })

  it('has the push as it was sent, in Base64', async () => {
    const { send, report } = await town()
    const id = await send({ campaigns: { categories: ['autumn'] } })
    const { json } = await report(`/perpush/pushbody/${id}`)
    const body = JSON.parse(Buffer.from(json['push_body'], 'base64').toString())
    expect(body).toMatchObject({ device_types: ['sms'], campaigns: { categories: ['autumn'] } })
  })

  it.each([
    '/perpush/detail/',
    '/perpush/series/',
    '/perpush/pushbody/',
    '/pergroup/detail/',
    '/pergroup/series/',
    '/responses/',
  ])('%s is 404 for what was never sent', async (path) => {
    const { report } = await town()
    const { status, json } = await report(`${path}${crypto.randomUUID()}`)
    expect(status).toBe(404)
    expect(json).toMatchObject({ ok: false, error_code: 40401 })
  })
})

describe('what became of a group', () => {
  it('is the sum of its pushes', async () => {
    const { world, project, report } = await town()
    await callAirship(world, 'POST', '/api/schedules', {
      schedule: {
        scheduled_time: '2026-06-01T13:00:00',
        recurring: { cadence: { type: 'hourly', count: 1 } },
      },
      push: smsPush(),
    })
    await world.clock.advance('2h')
    const group = project.schedules[0]?.groupId
    const detail = await report(`/pergroup/detail/${group}`)
    expect(detail.json).toMatchObject({ group_id: group, sends: 4 })
    const series = await report(`/pergroup/series/${group}?precision=HOURLY`)
    expect(series.json).toMatchObject({
      group_id: group,
      counts: [
        { time: '2026-06-01 13:00:00', push_platforms: { all: { sends: 2 } } },
        { time: '2026-06-01 14:00:00', push_platforms: { all: { sends: 2 } } },
        ...Array.from({ length: 10 }, () => expect.anything()),
      ],
    })
  })
})

describe('responses', () => {
  it.each([
    ['BROADCAST_PUSH', { audience: 'all' }],
    ['TAG_PUSH', { audience: { tag: 'vip' } }],
    ['UNICAST_PUSH', { audience: { sms_sender: '12345' } }],
    ['SEGMENTS_PUSH', { audience: { segment: crypto.randomUUID() } }],
  ])('to a push are told as %s', async (push_type, body) => {
    const { send, report } = await town()
    const id = await send(body)
    const { json } = await report(`/responses/${id}`)
    expect(json).toMatchObject({ push_uuid: id, push_time: '2026-06-01 12:00:00', push_type })
  })

  it('are listed page by page', async () => {
    const { send, report } = await town({ pageSize: 2 })
    const ids = [await send(), await send(), await send()]
    const first = await report(`/responses/list?${RANGE}`)
    expect(first.json['pushes']).toHaveLength(2)
    const next = new URL(first.json['next_page'])
    expect(first.response.headers.get('link')).toBe(`<${next.href}>; rel="next"`)
    const second = await report(`${next.pathname.replace('/api/reports', '')}${next.search}`)
    expect(second.json).not.toHaveProperty('next_page')
    const listed = [...first.json['pushes'], ...second.json['pushes']]
    expect(listed.map((one) => one['push_uuid']).toSorted()).toEqual(ids.toSorted())
  })
})

describe('the activity log', () => {
  it('has the pushes of a time, without those that asked to be left out', async () => {
    const { send, click, report } = await town()
    const id = await send()
    click()
    await send({ options: { omit_from_activity_log: true } })
    const { json } = await report(`/activity/details?${RANGE}&limit=5`)
    expect(json).toMatchObject({
      limit: 5,
      activities: [
        {
          push_id: id,
          timestamp: '2026-06-01 12:00:00',
          type: 'PUSH',
          delivery: { sms: { total: 2 } },
          details: { interaction: { sms: { clicks: 1 } } },
        },
      ],
    })
    expect(
      (await report('/activity/details?start=2026-06-02T00:00:00&end=2026-06-03T00:00:00')).json,
    ).toMatchObject({ activities: [] })
  })
})

describe('a count over time', () => {
  it.each([
    ['sends', [2, 2]],
    ['optins', [2, 0]],
    ['optouts', [1, 0]],
    ['opens', [0, 0]],
  ])('of %s has a number for each step', async (name, expected) => {
    const { world, send, report } = await town()
    await send()
    await world.clock.advance('1d')
    await send()
    const { status, json } = await report(`/${name}?${RANGE}&precision=DAILY`)
    expect(status).toBe(200)
    expect(json[name].map((one: { sms: number }) => one.sms)).toEqual(expected)
    expect(json[name][1]).toMatchObject({ date: '2026-06-02 00:00:00', ios: 0, android: 0 })
  })

  it.each([
    ['HOURLY', 'start=2026-06-01T10:30:00&end=2026-06-01T12:30:00', ['10', '11', '12']],
    ['MONTHLY', 'start=2026-05-20T00:00:00&end=2026-07-02T00:00:00', ['05', '06', '07']],
  ])('takes steps that are %s', async (precision, range, expected) => {
    const { report } = await town()
    const { json } = await report(`/sends?${range}&precision=${precision}`)
    const at = precision === 'HOURLY' ? [11, 13] : [5, 7]
    expect(json['sends'].map((one: { date: string }) => one.date.slice(...at))).toEqual(expected)
  })

  it('begins and ends at midnight where days are given', async () => {
    const { send, report } = await town()
    await send()
    const range = 'start=2026-06-01&end=2026-06-02'
    const { status, json } = await report(`/sends?${range}&precision=DAILY`)
    expect(status).toBe(200)
    expect(json['sends']).toMatchObject([{ date: '2026-06-01 00:00:00', sms: 2 }])
  })

  it.each([
    'precision=DAILY',
    'start=2026-06&end=2026-07-01&precision=DAILY',
    'start=2026-06-01T00:00:00&precision=DAILY',
    'start=2026-06-02T00:00:00&end=2026-06-01T00:00:00&precision=DAILY',
    `${RANGE}&precision=WEEKLY`,
    'start=yesterday&end=2026-06-01T00:00:00&precision=DAILY',
  ])('is refused for %s', async (query) => {
    const { report } = await town()
    const { status, json } = await report(`/sends?${query}`)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000 })
  })
})

describe('the count of channels', () => {
  it('tells them by consent, and those that are gone', async () => {
    const { world, report } = await town()
    const gone = { msisdn: BOB.slice(1), sender: '12345' }
    await callAirship(world, 'POST', '/api/channels/sms/uninstall', gone)
    const { json } = await report('/devices?date=2026-06-01T12:00:00')
    expect(json).toEqual({
      total_unique_devices: 2,
      date_closed: '2026-06-01T12:00:00',
      date_computed: '2026-06-01T12:00:00',
      counts: { sms: { unique_devices: 2, opted_in: 1, opted_out: 1, uninstalled: 1 } },
    })
    expect((await report('/devices?date=2026-06-01')).json).toMatchObject({
      date_closed: '2026-06-01T00:00:00',
      total_unique_devices: 0,
    })
  })

  it('is refused without a date', async () => {
    const { report } = await town()
    expect((await report('/devices')).status).toBe(400)
  })
})
