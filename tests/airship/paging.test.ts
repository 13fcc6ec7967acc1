import { describe, expect, it } from 'vitest'
import type { Airship, Paged } from '@textwire/airship'
import type { OperationName } from '@textwire/airship/contract'
import type { NextPageForm } from '@textwire/mock-server'
import { number, textTo } from '../support/airship-people.ts'
import { openStage, type Stage } from '../support/airship-stage.ts'
import { collect } from '../support/collect.ts'
import { doors } from '../support/doors.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { take } from '../support/take.ts'
import { watched } from '../support/watched.ts'

const range = { start: '2026-06-01T00:00:00', end: '2026-06-06T00:00:00' }
const later = { scheduled_time: '2026-06-09T12:00:00' }
const five = [1, 2, 3, 4, 5]

/** Does something five times, one after the other. */
async function fiveTimes(work: (at: number) => unknown): Promise<void> {
  for (const at of five) {
    // What is made has an order.
    // oxlint-disable-next-line no-await-in-loop
    await work(at)
  }
}

/** The lists that come in pages: how five things get into each, and how it is read. */
const lists: [
  name: OperationName,
  fill: (stage: Stage) => Promise<void>,
  read: (client: Airship) => Paged<unknown, unknown>,
][] = [
  [
    'listChannels',
    ({ project }) => fiveTimes((at) => project.channel({ phone: `+1503555010${at}` })),
    ({ channels }) => channels.list(),
  ],
  [
    'listNamedUsers',
    ({ project }) => fiveTimes((at) => project.namedUser({ id: `user-${at}` })),
    ({ namedUsers }) => namedUsers.list(),
  ],
  [
    'listSegments',
    ({ project }) => fiveTimes((at) => project.segment(`Segment ${at}`, 'all')),
    ({ segments }) => segments.list(),
  ],
  [
    'listTemplates',
    ({ project }) => fiveTimes(() => project.template('Hello')),
    ({ templates }) => templates.list(),
  ],
  [
    'listSchedules',
    ({ client }) =>
      fiveTimes(() => client.schedules.create({ schedule: later, push: textTo('Hello') })),
    ({ schedules }) => schedules.list(),
  ],
  [
    'listResponses',
    ({ client }) => fiveTimes(() => client.push.send(textTo('Hello'))),
    ({ reports }) => reports.listResponses(range),
  ],
  [
    'getActivityReport',
    ({ client }) => fiveTimes(() => client.push.send(textTo('Hello'))),
    ({ reports }) => reports.activity(range),
  ],
]

/** A world with five of something, in pages of two. */
async function filled(
  fill: (stage: Stage) => Promise<void>,
  nextPage?: NextPageForm,
  options: Parameters<typeof openStage>[0] = {},
) {
  const stage = await openStage({
    ...options,
    project: { pageSize: 2, ...(nextPage !== undefined && { nextPage }) },
  })
  stage.project.channel({ phone: number, consent: 'pending' })
  await fill(stage)
  return stage
}

describe.each(lists)('%s', (name, fill, read) => {
  it.each(['absolute', 'relative'] as const)(
    'has every item once, by links that are %s',
    async (form) => {
      const { client, statusesOf } = await filled(fill, form)
      const items = await collect(read(client))
      expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length)
      expect(items.length).toBeGreaterThanOrEqual(5)
      expect(statusesOf(name)).toEqual([200, 200, 200])
    },
  )

  it('gives pages whole', async () => {
    const { client } = await filled(fill)
    const pages = await collect(read(client).pages())
    expect(pages).toHaveLength(3)
    expect(pages[0]).toMatchObject({ next_page: expect.any(String) })
    expect(pages[2]).not.toHaveProperty('next_page')
  })

  it('asks for no page before it is needed', async () => {
    const { client, statusesOf } = await filled(fill)
    await take(read(client), 1)
    expect(statusesOf(name)).toEqual([200])
  })

  it('ends at a page that names itself', async () => {
    const { client, statusesOf } = await filled(fill, 'self')
    const items = await collect(read(client))
    expect(items).toHaveLength(2)
    expect(statusesOf(name)).toEqual([200])
  })

  it('does not take its credentials to a stranger', async () => {
    const stage = await filled(fill, 'foreign')
    const { fetch, sent } = watched(stage.world)
    const client = stage.clientWith(undefined, { fetch })
    expect(await refusalOf(collect(read(client)))).toMatchObject({ code: 'foreignPage' })
    expect(sent.map(({ url }) => url.hostname)).toEqual(['go.urbanairship.com'])
  })

  it.each(doors)('is read %s', async (_, open) => {
    const stage = await filled(fill, undefined, { open })
    const items = await collect(read(stage.client))
    await stage.close()
    expect(items.length).toBeGreaterThanOrEqual(5)
  })
})

describe('counts over time', () => {
  const days = [
    ['getSendsReport', 'sends', 'sends'],
    ['getOptInsReport', 'optIns', 'optins'],
    ['getOptOutsReport', 'optOuts', 'optouts'],
    ['getOpensReport', 'opens', 'opens'],
  ] as const
  it.each(days)('%s goes on where a page names the next', async (name, method, key) => {
    const { client, world, requestsOf } = await openStage()
    const next_page =
      'https://go.urbanairship.com/api/reports/' +
      `${key}?start=2026-06-03T00:00:00&end=2026-06-06T00:00:00&precision=DAILY`
    const first = [{ date: '2026-06-01 00:00:00' }, { date: '2026-06-02 00:00:00' }]
    world.fault({
      operation: `airship.${name}`,
      status: 200,
      body: { json: { [key]: first, next_page } },
    })
    const counts = await collect(client.reports[method]({ ...range, precision: 'DAILY' }))
    expect(counts.map(({ date }) => date?.slice(0, 10))).toEqual(five.map((at) => `2026-06-0${at}`))
    expect(requestsOf(name)).toHaveLength(2)
  })
})

/** A page of one named user, and where it says that the next one is. */
const page = (id: string, start: string) => ({
  operation: 'airship.listNamedUsers' as const,
  status: 200,
  body: {
    json: {
      ok: true,
      named_users: [{ named_user_id: id }],
      next_page: `/api/named_users?start=${start}`,
    },
  },
})

describe('a link', () => {
  it('of another host of Airship is followed where the list was read', async () => {
    const stage = await filled(({ project }) =>
      fiveTimes((at) => project.namedUser({ id: `user-${at}` })),
    )
    const { fetch, sent } = watched(stage.world)
    const client = stage.clientWith(
      { oauth: { clientId: 'mock-oauth-client-id', clientSecret: 'mock-oauth-client-secret' } },
      { fetch },
    )
    const json = {
      ok: true,
      named_users: [{ named_user_id: 'user-0' }],
      next_page: 'https://go.urbanairship.com/api/named_users?start=user-4',
    }
    stage.world.fault({ operation: 'airship.listNamedUsers', status: 200, body: { json } })
    const users = await collect(client.namedUsers.list())
    expect(users.map(({ named_user_id }) => named_user_id)).toEqual(['user-0', 'user-4', 'user-5'])
    expect(new Set(sent.map(({ url }) => url.hostname))).toEqual(
      new Set(['oauth2.asnapius.com', 'api.asnapius.com']),
    )
  })

  it('back to a page that was read ends the list', async () => {
    const { client, world } = await openStage()
    world.faults([page('a', '2'), page('b', '3'), page('c', '2')])
    const users = await collect(client.namedUsers.list())
    expect(users.map(({ named_user_id }) => named_user_id)).toEqual(['a', 'b', 'c'])
  })
})
