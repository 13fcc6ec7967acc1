import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '@textwire/core/testing'
import type { OneSignal } from '../onesignal.ts'
import { always, clientOver, failureOf, USER_TOKEN } from '../testing/client-kit.ts'

interface List {
  readonly name: string
  /** The field of a page that holds the items. */
  readonly field: string
  readonly of: (client: OneSignal, query?: { limit?: number; offset?: number }) => Looped
}

type Looped = AsyncIterable<{ readonly id?: string }> & { pages(): AsyncIterable<unknown> }

const lists: readonly List[] = [
  { name: 'messages', field: 'notifications', of: ({ messages }, query) => messages.list(query) },
  { name: 'segments', field: 'segments', of: ({ segments }, query) => segments.list(query) },
  { name: 'templates', field: 'templates', of: ({ templates }, query) => templates.list(query) },
]

async function idsOf(list: AsyncIterable<{ readonly id?: string }>): Promise<unknown[]> {
  const ids: unknown[] = []
  for await (const { id } of list) ids.push(id)
  return ids
}

const items = (...ids: string[]) => ids.map((id) => ({ id }))

/** What a list was asked for, page by page. */
const asked = (requests: readonly { readonly url: string }[], name: string) =>
  requests.map(({ url }) => new URL(url).searchParams.get(name))

describe.each(lists)('the list of $name', ({ field, of }) => {
  const page = (ids: string[], total?: number | null): ScriptedAnswer => ({
    json: { [field]: items(...ids), total_count: total, offset: 0, limit: 2 },
  })

  it('goes on from page to page until it has as many as there are', async () => {
    const { client, transport } = clientOver([page(['a', 'b'], 3), page(['c'], 3)])
    expect(await idsOf(of(client, { limit: 2 }))).toEqual(['a', 'b', 'c'])
    expect(asked(transport.requests, 'offset')).toEqual(['0', '2'])
    expect(asked(transport.requests, 'limit')).toEqual(['2', '2'])
  })

  it('counts what came and not what was asked for, so that a short page loses nothing', async () => {
    const { client, transport } = clientOver([page(['a'], 3), page(['b'], 3), page(['c'], 3)])
    expect(await idsOf(of(client, { limit: 2 }))).toEqual(['a', 'b', 'c'])
    expect(asked(transport.requests, 'offset')).toEqual(['0', '1', '2'])
  })

  it.each([undefined, null])(
    'without a count (%s) goes on until a page is empty',
    async (total) => {
      const { client, transport } = clientOver([page(['a'], total), page(['b'], total), page([])])
      expect(await idsOf(of(client))).toEqual(['a', 'b'])
      expect(asked(transport.requests, 'offset')).toEqual(['0', '1', '2'])
    },
  )

  it('ends at an empty page, whatever the count says', async () => {
    const { client } = clientOver([page(['a'], 9), page([], 9)])
    expect(await idsOf(of(client))).toEqual(['a'])
  })

  it('is empty when the field is missing', async () => {
    const { client } = clientOver([{ json: {} }])
    expect(await idsOf(of(client))).toEqual([])
  })

  it('is empty when the field is null', async () => {
    const { client } = clientOver([{ json: { [field]: null } }])
    expect(await idsOf(of(client))).toEqual([])
  })

  it.each([[{}], [5], ['abc']])(
    'fails at a page that holds %j, and asks for no more',
    async (held) => {
      const json = { [field]: held }
      for (const loop of [(list: Looped) => list, (list: Looped) => list.pages()]) {
        const { client, transport } = clientOver(always({ json }))
        const read = async () => {
          for await (const seen of loop(of(client))) expect(seen).toBeUndefined()
        }
        // oxlint-disable-next-line no-await-in-loop
        await expect(read()).rejects.toMatchObject({
          name: 'TextwireError',
          code: 'unreadablePage',
        })
        expect(transport.requests).toHaveLength(1)
      }
    },
  )

  it('begins where it is told', async () => {
    const { client, transport } = clientOver([page(['y', 'z'], 12)])
    expect(await idsOf(of(client, { offset: 10 }))).toEqual(['y', 'z'])
    expect(asked(transport.requests, 'offset')).toEqual(['10'])
  })

  it('asks for no page that nobody looks at', async () => {
    const { client, transport } = clientOver([page(['a', 'b'], 9)])
    for await (const item of of(client)) {
      void item
      break
    }
    expect(transport.requests).toHaveLength(1)
  })

  it('gives its pages as they were answered, and begins anew with each loop', async () => {
    const script = [page(['a'], 2), page(['b'], 2)]
    const { client } = clientOver([...script, ...script])
    const list = of(client)
    const pages: unknown[] = []
    for await (const answered of list.pages()) pages.push(answered)
    expect(pages).toMatchObject([{ total_count: 2 }, { [field]: [{ id: 'b' }] }])
    expect(await idsOf(list)).toEqual(['a', 'b'])
  })

  it('ends in the error of a page, after the items of those before', async () => {
    const { client } = clientOver([page(['a'], 2), { status: 400, json: { errors: ['no'] } }])
    const seen: unknown[] = []
    const loop = async () => {
      for await (const { id } of of(client)) seen.push(id)
    }
    await expect(loop()).rejects.toMatchObject({ name: 'InvalidRequestError' })
    expect(seen).toEqual(['a'])
  })
})

const time = '2026-11-01T00:00:00Z'
const timed = (ids: string[], next?: unknown): ScriptedAnswer => ({
  json: { notifications: items(...ids), time_offset: time, next_time_offset: next, total_count: 1 },
})

describe('messages by time', () => {
  it('follow the cursor, spelled as a query needs it, and never send an offset', async () => {
    const { client, transport } = clientOver([
      timed(['a'], 'MTc2Mg=='),
      timed(['b'], 'MTc2Mw=='),
      timed([], 'MTc2Mw=='),
    ])
    expect(await idsOf(client.messages.list({ time_offset: time, kind: 1 }))).toEqual(['a', 'b'])
    expect(asked(transport.requests, 'time_offset')).toEqual([time, 'MTc2Mg==', 'MTc2Mw=='])
    expect(asked(transport.requests, 'offset')).toEqual([null, null, null])
    expect(asked(transport.requests, 'kind')).toEqual(['1', '1', '1'])
    expect(transport.requests[1]?.url).toContain('time_offset=MTc2Mg%3D%3D')
  })

  it.each([
    ['null', timed(['a'], null)],
    ['missing', timed(['a'])],
    ['that of its own page', timed(['a'], time)],
  ])('end when the cursor is %s', async (_what, page) => {
    const { client } = clientOver([page])
    expect(await idsOf(client.messages.list({ time_offset: time }))).toEqual(['a'])
  })

  it('take a cursor that is a number, as one description has it', async () => {
    const { client, transport } = clientOver([timed(['a'], 1_762_000_000), timed([], null)])
    expect(await idsOf(client.messages.list({ time_offset: time }))).toEqual(['a'])
    expect(asked(transport.requests, 'time_offset')).toEqual([time, '1762000000'])
  })

  it('begin at a number as at a text', async () => {
    const { client, transport } = clientOver([timed(['a'], 1_762_000_001), timed([], null)])
    expect(await idsOf(client.messages.list({ time_offset: 1_762_000_000 }))).toEqual(['a'])
    expect(asked(transport.requests, 'time_offset')).toEqual(['1762000000', '1762000001'])
    expect(asked(transport.requests, 'offset')).toEqual([null, null])
  })

  it('can be taken up again from the last cursor', async () => {
    const { client, transport } = clientOver([timed([], 'MTc2Mg=='), timed(['b'], null)])
    let resume: string | number = time
    for await (const page of client.messages.list({ time_offset: time }).pages()) {
      resume = page.next_time_offset ?? resume
    }
    expect(await idsOf(client.messages.list({ time_offset: resume }))).toEqual(['b'])
    expect(asked(transport.requests, 'time_offset')).toEqual([time, 'MTc2Mg=='])
  })
})

describe('the options of a list', () => {
  it('hold for each of its pages', async () => {
    const down = { status: 500, text: '' }
    const { client, transport } = clientOver([timed(['a'], 'x'), down])
    const list = client.messages.list({ time_offset: time }, { maxAttempts: 1 })
    await expect(idsOf(list)).rejects.toMatchObject({ status: 500 })
    expect(transport.requests).toHaveLength(2)
  })

  it('abort it in the middle, with the reason of the caller', async () => {
    const controller = new AbortController()
    const { client, transport } = clientOver([timed(['a'], 'x'), timed(['b'], 'y')])
    const list = client.messages.list({ time_offset: time }, { signal: controller.signal })
    const loop = async () => {
      for await (const { id } of list) if (id === 'a') controller.abort('enough')
    }
    expect(await failureOf(loop())).toBe('enough')
    expect(transport.requests).toHaveLength(1)
  })

  it('hold no token of a user, which a list does not take', async () => {
    const { client, transport } = clientOver()
    // Passed from JavaScript: no list has the option.
    const options = { userToken: USER_TOKEN } as object
    await expect(idsOf(client.messages.list({}, options))).rejects.toMatchObject({
      name: 'ConfigurationError',
      setting: 'userToken',
    })
    expect(transport.requests).toEqual([])
  })
})
