import { describe, expect, it } from 'vitest'
import type { Airship } from '../airship.ts'
import { bodyOf, clientOver, failureOf, OK, unchecked } from '../testing/client-kit.ts'

const at = new Date('2026-11-20T11:58:59.900Z')
const text = '2026-11-20T12:58:59+01:00'
const written = '2026-11-20T11:58:59'
const pair = { msisdn: '15035556789', sender: '12345' }
const notification = { sms: { alert: 'Hello' } }
const push = { audience: 'all' as const, device_types: ['sms' as const], notification }
const row = { ua_msisdn: pair.msisdn, ua_sender: pair.sender, ua_opted_in: at }
const rows = (...people: (typeof row)[]) => ({
  audience: { create_and_send: people },
  device_types: ['sms'] as ['sms'],
  notification,
})

/** What a call sends. */
async function sent(by: (client: Airship) => PromiseLike<unknown>) {
  const { client, transport } = clientOver([OK])
  await by(client)
  return bodyOf(transport.requests[0])
}

describe('the moments of a call', () => {
  const moments: [what: string, value: string | Date][] = [
    ['a Date', at],
    ['a text with an offset', text],
    ['a text without a zone', written],
  ]

  it.each(moments)('are written as UTC from %s', async (_, opted_in) => {
    const body = await sent(({ sms }) => sms.register({ ...pair, opted_in }))
    expect(body).toEqual({ ...pair, opted_in: written })
  })

  it('are found in every element of a list', async () => {
    const late = {
      ...push,
      options: { expiry: at },
      notification: { sms: { alert: 'a', expiry: text } },
    }
    const lateWritten = {
      ...push,
      options: { expiry: written },
      notification: { sms: { alert: 'a', expiry: written } },
    }
    expect(await sent((client) => client.push.send([push, late]))).toEqual([push, lateWritten])
    const localizations = [{ language: 'de', notification: late.notification }]
    expect(await sent((client) => client.push.send({ ...push, localizations }))).toHaveProperty(
      'localizations.0.notification.sms.expiry',
      written,
    )
  })

  it('may be seconds where Airship takes those', async () => {
    const body = await sent((client) => client.push.send({ ...push, options: { expiry: 3_600 } }))
    expect(body).toHaveProperty('options.expiry', 3_600)
  })

  it('are written in merge fields from Dates alone: a text there is nobody’s business', async () => {
    const person = { ...row, when: text, day: '2026-11-20', born: at, orders: [{ made: at }] }
    const body = await sent((client) => client.createAndSend.send(rows(person)))
    expect(body).toHaveProperty('audience.create_and_send.0', {
      ...row,
      ua_opted_in: written,
      when: text,
      day: '2026-11-20',
      born: written,
      orders: [{ made: written }],
    })
  })

  it('are written in attributes of any kind', async () => {
    const attributes = { born: at, note: text, nested: { since: at } }
    const body = await sent(({ sms }) => sms.register({ ...pair, attributes }))
    expect(body).toHaveProperty('attributes', {
      born: written,
      note: text,
      nested: { since: written },
    })
  })

  it('stay local where they are meant to be local', async () => {
    const schedule = { local_scheduled_time: '2026-11-20T09:00:00' }
    const body = await sent(({ schedules }) => schedules.create([{ schedule, push }]))
    expect(body).toEqual([{ schedule, push }])
  })

  it('are written on both sides of a range', async () => {
    const exclusions = [
      { date_range: '2026-12-24T00:00:00+01:00/2026-12-26' },
      { hour_range: '1-2' },
    ]
    const recurring = { cadence: { type: 'daily', count: 1 }, exclusions } as const
    const body = await sent(({ schedules }) => schedules.create({ schedule: { recurring }, push }))
    expect(body).toHaveProperty('schedule.recurring.exclusions', [
      { date_range: '2026-12-23T23:00:00/2026-12-26T00:00:00' },
      { hour_range: '1-2' },
    ])
  })

  it('leave the input as it was', async () => {
    const input = Object.freeze({ ...pair, opted_in: at })
    await sent(({ sms }) => sms.register(input))
    expect(input.opted_in).toBe(at)
  })

  it('are written before `validate` looks', async () => {
    const seen: unknown[] = []
    const { client } = clientOver([OK], { validate: (_, { body }) => (seen.push(body), []) })
    await client.sms.register({ ...pair, opted_in: at })
    expect(seen).toEqual([{ ...pair, opted_in: written }])
  })
})

const bad = new Date(Number.NaN)

const refused: [field: string, by: (client: Airship) => PromiseLike<unknown>][] = [
  ['opted_in', ({ sms }) => sms.register({ ...pair, opted_in: 'yesterday' })],
  ['opted_in', ({ sms }) => sms.update('c', { ...pair, opted_in: bad })],
  [
    'timestamp',
    ({ sms }) =>
      sms.triggerKeyword(pair.msisdn, { keyword: 'a', sender_ids: ['1'], timestamp: '' }),
  ],
  [
    'audience.create_and_send[1].ua_opted_in',
    (client) => client.createAndSend.send(rows(row, { ...row, ua_opted_in: bad })),
  ],
  [
    '[1].options.expiry',
    (client) => client.push.send([push, { ...push, options: { expiry: 'x' } }]),
  ],
  [
    'audience.create_and_send[0].born',
    (client) => client.createAndSend.send(rows({ ...row, born: bad } as typeof row)),
  ],
  [
    'schedule.scheduled_time',
    ({ schedules }) => schedules.create({ schedule: { scheduled_time: '2026-02-30' }, push }),
  ],
  ...[at, '2026-11-20T09:00:00Z', '2026-11-20T09:00:00+01:00'].map(
    (local): (typeof refused)[number] => [
      '[0].schedule.local_scheduled_time',
      ({ schedules }) =>
        schedules.create([{ schedule: { local_scheduled_time: unchecked<string>(local) }, push }]),
    ],
  ),
  ['opted_in', ({ sms }) => sms.register({ ...pair, opted_in: unchecked<string>(null) })],
  ['opted_in', ({ sms }) => sms.register({ ...pair, opted_in: unchecked<string>(1_763_640_000) })],
  ...[{}, [], true, Number.NaN].map((value): (typeof refused)[number] => [
    'opted_in',
    ({ sms }) => sms.register({ ...pair, opted_in: unchecked<string>(value) }),
  ]),
  [
    'options.expiry',
    (client) => client.push.send({ ...push, options: { expiry: unchecked<string>(null) } }),
  ],
  [
    'schedule.scheduled_time',
    ({ schedules }) =>
      schedules.create({ schedule: { scheduled_time: unchecked<string>(1_793_491_200) }, push }),
  ],
  ...[
    'soon',
    '2026-12-24',
    '2026-12-24/',
    '2026-12-24/2026-02-30',
    '2026-12-24/2026-12-25/2026-12-26',
    unchecked<string>(new Date('2026-12-24')),
  ].map((date_range): (typeof refused)[number] => [
    'schedule.recurring.exclusions[1].date_range',
    ({ schedules }) => {
      const exclusions = [{ hour_range: '1-2' }, { date_range }]
      const recurring = { cadence: { type: 'daily', count: 1 }, exclusions } as const
      return schedules.create({ schedule: { recurring }, push })
    },
  ]),
  ['date', ({ reports }) => reports.devices({ date: unchecked<string>(20_261_120) })],
  ['start', ({ reports }) => reports.pushSeries('p', { start: 'soon', end: at })],
  [
    'end',
    ({ reports }) =>
      reports.sends({ start: at, end: bad, precision: 'DAILY' })[Symbol.asyncIterator]().next(),
  ],
  ['date', ({ reports }) => reports.devices({ date: bad })],
]

describe('a moment that is none', () => {
  it.each(refused)('is refused with its field, %s, and nothing is sent', async (field, by) => {
    const { client, transport } = clientOver()
    expect(await failureOf(by(client))).toMatchObject({
      name: 'InvalidInputError',
      message: expect.stringMatching(/^airship\.\w+ was not sent\. /),
      problems: [{ path: field }],
    })
    expect(transport.requests).toEqual([])
  })

  it('lets nothing be sent that goes round in a circle', async () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    const { client, transport } = clientOver()
    const body = unchecked<Parameters<typeof client.push.send>[0]>({ ...push, circle })
    expect(await failureOf(client.push.send(body))).toMatchObject({ name: 'InvalidInputError' })
    expect(transport.requests).toEqual([])
  })
})

describe('the moments of an answer', () => {
  const zoneless = '2026-11-20T11:58:59'

  it('get their zone at every depth, and no other field does', async () => {
    const channel = { created: zoneless, msisdn: zoneless, attributes: { born: zoneless } }
    const json = { ok: true, named_users: [{ created: zoneless, channels: [channel] }] }
    const { client } = clientOver([{ json }])
    for await (const user of client.namedUsers.list()) {
      expect(user).toEqual({
        created: `${zoneless}Z`,
        channels: [{ ...channel, created: `${zoneless}Z` }],
      })
    }
  })

  it('are read from reports, which put a blank in the middle', async () => {
    const json = { sends: [{ date: '2026-11-20 00:00:00', ios: 1 }] }
    const { client } = clientOver([{ json }])
    const report = client.reports.sends({ start: at, end: at, precision: 'DAILY' })
    for await (const day of report) expect(day).toEqual({ date: '2026-11-20T00:00:00Z', ios: 1 })
  })

  it.each([null, 5, '', 'never', '2026-11-20T11:58:59Z', { at: zoneless }])(
    'stay as they are when they are %j',
    async (created) => {
      const { client } = clientOver([{ json: { ok: true, channel: { created } } }])
      expect(await client.channels.get('c')).toEqual({ ok: true, channel: { created } })
    },
  )

  it('stay local where they are local', async () => {
    const schedule = { local_scheduled_time: zoneless }
    const { client } = clientOver([{ json: { schedule, push } }])
    expect(await client.schedules.get('s')).toEqual({ schedule, push })
  })
})
