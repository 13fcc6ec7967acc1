import type { CallOptions, CheckInput, Paged } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import type { Airship } from '../airship.ts'
import { checkInput } from '../contract/check-input.ts'
import { always, clientOver, failureOf, gather, unchecked } from '../testing/client-kit.ts'

type Query = { readonly start: Date; readonly end: Date }

interface List {
  readonly name: string
  readonly path: string
  /** The field of a page that holds the items. */
  readonly field: string
  readonly of: (client: Airship, options?: CallOptions) => Paged<unknown, unknown>
  /** What the first page is asked for. */
  readonly query?: string
}

const days: Query = { start: new Date('2026-11-01'), end: new Date('2026-11-02') }
const daysWritten = 'start=2026-11-01T00%3A00%3A00&end=2026-11-02T00%3A00%3A00'

const lists: readonly List[] = [
  {
    name: 'channels',
    path: '/api/channels',
    field: 'channels',
    of: ({ channels }, options) => channels.list({}, options),
  },
  {
    name: 'named users',
    path: '/api/named_users',
    field: 'named_users',
    of: ({ namedUsers }, options) => namedUsers.list(options),
  },
  {
    name: 'schedules',
    path: '/api/schedules',
    field: 'schedules',
    of: ({ schedules }, options) => schedules.list({}, options),
  },
  {
    name: 'segments',
    path: '/api/segments',
    field: 'segments',
    of: ({ segments }, options) => segments.list({}, options),
  },
  {
    name: 'templates',
    path: '/api/content/templates',
    field: 'content_templates',
    of: ({ templates }, options) => templates.list({}, options),
  },
  {
    name: 'responses',
    path: '/api/reports/responses/list',
    field: 'pushes',
    of: ({ reports }, options) => reports.listResponses(days, options),
    query: daysWritten,
  },
  ...(['sends', 'optIns', 'optOuts', 'opens'] as const).map((name) => ({
    name: `the report of ${name}`,
    path: `/api/reports/${name.toLowerCase()}`,
    field: name.toLowerCase(),
    of: ({ reports }: Airship, options?: CallOptions) =>
      reports[name]({ ...days, precision: 'DAILY' }, options),
    query: `${daysWritten}&precision=DAILY`,
  })),
  {
    name: 'activities',
    path: '/api/reports/activity/details',
    field: 'activities',
    of: ({ reports }, options) => reports.activity(days, options),
    query: daysWritten,
  },
]

const items = (...ids: string[]) => ids.map((id) => ({ id }))

const queriesOf = (requests: readonly { readonly url: string }[]) =>
  requests.map(({ url }) => new URL(url).search.slice(1))

describe.each(lists)('the list of $name', ({ path, field, of, query = '' }) => {
  const page = (ids: string[], next_page?: unknown) => ({
    json: { ok: true, [field]: items(...ids), next_page },
  })

  it('goes on as long as a page names the next, absolute or relative', async () => {
    const absolute = `https://go.urbanairship.com${path}?start=b&limit=1`
    const { client, transport } = clientOver([
      page(['a'], absolute),
      page(['b'], `${path}?start=c`),
      page(['c'], null),
    ])
    expect(await gather(of(client))).toEqual(items('a', 'b', 'c'))
    expect(queriesOf(transport.requests)).toEqual([query, 'limit=1&start=b', 'start=c'])
    expect(new Set(transport.requests.map(({ url }) => new URL(url).pathname))).toEqual(
      new Set([path]),
    )
  })

  it('hands out the pages as they came', async () => {
    const { client } = clientOver([page(['a'], `${path}?start=b`), page(['b'])])
    expect(await gather(of(client).pages())).toEqual([
      { ok: true, [field]: items('a'), next_page: `${path}?start=b` },
      { ok: true, [field]: items('b') },
    ])
  })

  it('ends where the first page names itself', async () => {
    const self = `${path}?${query}`
    const { client, transport } = clientOver(always(page(['a'], self)))
    expect(await gather(of(client))).toEqual(items('a'))
    expect(transport.requests).toHaveLength(1)
  })

  it('ends where pages turn in a circle', async () => {
    const [b, c] = [`${path}?start=b`, `${path}?start=c`]
    const { client } = clientOver([page(['a'], b), page(['b'], c), page(['c'], b)])
    expect(await gather(of(client))).toEqual(items('a', 'b', 'c'))
  })

  it.each([undefined, null, ''])('ends where the next page is %j', async (next) => {
    const { client } = clientOver([page(['a'], next)])
    expect(await gather(of(client))).toEqual(items('a'))
  })

  it.each([5, {}, ['/api']])('fails where the next page is %j, and does not end', async (next) => {
    const { client } = clientOver([page(['a'], next)])
    expect(await failureOf(gather(of(client)))).toMatchObject({ code: 'unreadablePage' })
  })

  it('takes credentials to no other host, and to no other list', async () => {
    for (const link of [`https://evil.example${path}?start=b`, '/api/push?start=b']) {
      const { client, transport } = clientOver(always(page(['a'], link)))
      const seen: unknown[] = []
      const loop = async () => {
        for await (const item of of(client)) seen.push(item)
      }
      // oxlint-disable-next-line no-await-in-loop -- one client after the other
      expect(await failureOf(loop())).toMatchObject({ code: 'foreignPage' })
      expect(seen).toEqual(items('a'))
      expect(transport.requests).toHaveLength(1)
    }
  })

  it.each([undefined, null, {}, 'a'])('fails at a page that holds %j for a list', async (held) => {
    const { client } = clientOver([{ json: { ok: true, [field]: held } }])
    expect(await failureOf(gather(of(client)))).toMatchObject({ code: 'unreadablePage' })
  })

  it('can be given up in the middle, and asks for no more', async () => {
    const controller = new AbortController()
    const { client, transport } = clientOver(always(page(['a'], `${path}?start=b`)))
    const loop = async () => {
      for await (const _ of of(client, { signal: controller.signal })) controller.abort('enough')
    }
    expect(await failureOf(loop())).toBe('enough')
    expect(transport.requests).toHaveLength(1)
  })

  it('gives its options to each page', async () => {
    const busy = { status: 503, text: '' }
    const { client } = clientOver([page(['a'], `${path}?start=b`), busy, page(['b'])])
    const failure = await failureOf(gather(of(client, { maxAttempts: 1 })))
    expect(failure).toMatchObject({ name: 'ServerError', attempts: [{ status: 503 }] })
  })

  it('begins anew with each loop', async () => {
    const { client } = clientOver(always(page(['a'])))
    const list = of(client)
    expect([await gather(list), await gather(list)]).toEqual([items('a'), items('a')])
  })
})

const channelsOf = (id: string, next_page?: string) => ({
  json: { ok: true, channels: items(id), next_page },
})

describe('a list with a check of inputs', () => {
  const link = 'https://go.urbanairship.com/api/channels?limit=2&start=b'

  it('has it look at the first page, and at no link: what is in one is text', async () => {
    const seen: unknown[] = []
    const validate: CheckInput = (_, { query }) => (seen.push(query), [])
    const { client, transport } = clientOver([channelsOf('a', link), channelsOf('b')], { validate })
    expect(await gather(client.channels.list({ limit: 2 }))).toEqual(items('a', 'b'))
    expect([seen, transport.requests.length]).toEqual([[{ limit: 2 }], 2])
  })

  it('follows the links of Airship with the whole contract as its check', async () => {
    const { client } = clientOver([channelsOf('a', link), channelsOf('b')], {
      validate: checkInput,
    })
    expect(await gather(client.channels.list({ limit: 2 }))).toEqual(items('a', 'b'))
  })

  it('is refused where its first page is', async () => {
    const { client, transport } = clientOver([], { validate: checkInput })
    const list = client.channels.list({ limit: unchecked<number>('two') })
    expect(await failureOf(gather(list))).toMatchObject({ name: 'InvalidInputError' })
    expect(transport.requests).toEqual([])
  })
})

describe('a list behind a proxy', () => {
  it('follows the links of Airship through it', async () => {
    const script = ['go.urbanairship.com', 'go.airship.eu'].map((host) => ({
      json: {
        ok: true,
        segments: items('a'),
        next_page: `https://${host}/api/segments?start=${host}`,
      },
    }))
    const { client, transport } = clientOver([...script, { json: { ok: true, segments: [] } }], {
      baseUrl: 'http://127.0.0.1:4010/airship',
    })
    await gather(client.segments.list())
    expect(transport.requests.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4010/airship/api/segments',
      'http://127.0.0.1:4010/airship/api/segments?start=go.urbanairship.com',
      'http://127.0.0.1:4010/airship/api/segments?start=go.airship.eu',
    ])
  })
})

const pushes = (ids: string[], next_page?: string) => ({
  json: { pushes: items(...ids), next_page },
})

const pushedAt = (push_time: string) => ({ pushes: [{ push_time }] })

describe('the next page of a report', () => {
  it('is asked for as its link says, to the millisecond', async () => {
    const link = '/api/reports/responses/list?end=2026-11-02&start=2026-11-01T10%3A00%3A00.700Z'
    const { client, transport } = clientOver([pushes(['a'], link), pushes(['b'])])
    await gather(client.reports.listResponses(days))
    expect(queriesOf(transport.requests)[1]).toBe(link.split('?')[1])
  })

  it('may be named by something that is no moment', async () => {
    const link = '/api/reports/responses/list?start=1793491200000'
    const { client } = clientOver([pushes(['a'], link), pushes(['b'])])
    expect(await gather(client.reports.listResponses(days))).toEqual(items('a', 'b'))
  })

  it('has moments that are read like those of the first', async () => {
    const next_page = '/api/reports/responses/list?start=2026-11-01'
    const { client } = clientOver([
      { json: { ...pushedAt('2026-11-01 10:00:00'), next_page } },
      { json: pushedAt('2026-11-01T11:00:00') },
    ])
    expect(await gather(client.reports.listResponses(days))).toEqual([
      { push_time: '2026-11-01T10:00:00Z' },
      { push_time: '2026-11-01T11:00:00Z' },
    ])
  })
})
