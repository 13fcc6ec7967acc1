import { describe, expect, it } from 'vitest'
import type { CallOptions } from '@textwire/core'
import type { Airship } from '../airship.ts'
import { checkInput } from '../contract/check-input.ts'
import { clientOver, failureOf, OK, unchecked } from '../testing/client-kit.ts'

type Rows = AsyncIterable<never> | Iterable<never>

interface Upload {
  readonly name: string
  readonly by: (client: Airship, rows: Rows, options?: CallOptions) => PromiseLike<unknown>
  /** A row with all that it needs. */
  readonly row: object
}

const number = { msisdn: '15035556789', sms_sender: '12345' }
const at = new Date('2026-11-20T11:58:59Z')

const uploads: readonly Upload[] = [
  {
    name: 'bulk',
    by: ({ bulk }, rows, options) => bulk.upload(rows, options),
    row: { ua_channel_id: 'c' },
  },
  {
    name: 'a static list',
    by: ({ staticLists }, rows, options) => staticLists.upload('vips', rows, options),
    row: { named_user: 'ada' },
  },
  {
    name: 'a tag list',
    by: ({ tagLists }, rows, options) => tagLists.upload('ua_tags_a', rows, options),
    row: number,
  },
  {
    name: 'an attribute list',
    by: ({ attributeLists }, rows, options) =>
      attributeLists.upload('ua_attributes_a', rows, options),
    row: { ...number, plan: 'gold' },
  },
]

/** An answer that never comes. */
const silence = () => new Promise<never>(() => undefined)

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Rows as they come from a cursor, one a turn; it says how many were taken and whether it was let go. */
function createCursor(row: object, count = Number.POSITIVE_INFINITY) {
  const seen = { made: 0, isClosed: false }
  async function* rows() {
    try {
      for (; seen.made < count; seen.made += 1) {
        yield unchecked<never>(row)
        // oxlint-disable-next-line no-await-in-loop -- a cursor waits for its next row
        await settle()
      }
    } finally {
      seen.isClosed = true
    }
  }
  return { rows: rows(), seen }
}

/** Waits until a cursor is let go; an upload that never does that runs into the time limit of the test. */
async function closing(seen: { readonly isClosed: boolean }): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- turn after turn
  while (!seen.isClosed) await settle()
}

describe.each(uploads)('the file of $name', ({ by, row }) => {
  it('is given up at the deadline, with nothing sent and its rows let go', async () => {
    const { client, transport, clock } = clientOver()
    const { rows, seen } = createCursor(row)
    const failure = failureOf(by(client, rows, { deadlineMs: 5_000 }))
    await settle()
    clock.advance(5_000)
    expect(await failure).toMatchObject({
      name: 'TimeoutError',
      limit: 'deadline',
      timeoutMs: 5_000,
      outcome: 'not-sent',
      attempts: [],
    })
    await closing(seen)
    expect(seen.made).toBeLessThan(10)
    expect(transport.requests).toEqual([])
  })

  it('ends with the reason of the signal, with nothing sent and its rows let go', async () => {
    const { client, transport } = clientOver()
    const { rows, seen } = createCursor(row)
    const controller = new AbortController()
    const failure = failureOf(by(client, rows, { signal: controller.signal }))
    await settle()
    controller.abort('enough')
    expect(await failure).toBe('enough')
    await closing(seen)
    expect(seen.made).toBeLessThan(10)
    expect(transport.requests).toEqual([])
  })

  it('is sent whole when its rows are through in time', async () => {
    const { client, transport } = clientOver([OK])
    const { rows, seen } = createCursor(row, 20)
    await by(client, rows)
    expect([seen, transport.requests.length]).toEqual([{ made: 20, isClosed: true }, 1])
  })

  it('is refused by a credential that cannot send it before a row is read', async () => {
    const credentials = { oauth: { clientId: 'c', clientSecret: 's-notarealkey', scope: ['nu'] } }
    const { client, transport } = clientOver([], {}, credentials)
    const { rows, seen } = createCursor(row)
    expect(await failureOf(by(client, rows))).toMatchObject({ name: 'ConfigurationError' })
    expect([seen.made, transport.requests]).toEqual([0, []])
  })

  it('passes the whole contract as a check of inputs, which does not look into it', async () => {
    const { client, transport } = clientOver([OK], { validate: checkInput })
    await by(client, [unchecked<never>(row)])
    expect(transport.requests).toHaveLength(1)
  })

  it('is refused when one of its rows has no fields', async () => {
    const { client, transport } = clientOver()
    expect(await failureOf(by(client, [unchecked<never>({})]))).toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path: '[0]' }],
    })
    expect(transport.requests).toEqual([])
  })

  it.each([[''], [new Uint8Array()], [[]]])('is refused when it is %j', async (file) => {
    const { client, transport } = clientOver()
    expect(await failureOf(by(client, unchecked<Rows>(file)))).toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path: 'rows', message: 'must not be empty' }],
    })
    expect(transport.requests).toEqual([])
  })
})

describe('a file for a list whose name is none', () => {
  it('is refused before a row is read', async () => {
    const { client } = clientOver()
    const { rows, seen } = createCursor(number)
    const upload = client.tagLists.upload('..', unchecked<Rows>(rows))
    expect(await failureOf(upload)).toMatchObject({ problems: [{ path: 'list_name' }] })
    expect(seen.made).toBe(0)
  })
})

const bulkNeeds = 'ua_msisdn, ua_sender, ua_opted_in; or ua_channel_id'
const listNeeds = 'msisdn, sms_sender'
const person = { ua_msisdn: '15035556789', ua_sender: '12345', ua_opted_in: at }

type Needs = [name: string, needs: string, row: object]

const lacking: Needs[] = [
  ['bulk', bulkNeeds, { ...person, ua_msisdn: '' }],
  ['bulk', bulkNeeds, { ...person, ua_sender: undefined }],
  ['bulk', bulkNeeds, { ...person, ua_opted_in: null }],
  ['bulk', bulkNeeds, { ua_channel_id: '' }],
  ['bulk', bulkNeeds, { name: 'Ada' }],
  ...['a tag list', 'an attribute list'].flatMap((name): Needs[] => [
    [name, listNeeds, { ...number, msisdn: '' }],
    [name, listNeeds, { ...number, sms_sender: null }],
    [name, listNeeds, { plan: 'gold' }],
  ]),
]

describe('a row that lacks what it needs', () => {
  it.each(lacking)('is refused in %s, which needs %s: %j', async (name, needs, row) => {
    const { client, transport } = clientOver()
    const upload = uploads.find((one) => one.name === name)
    const call = Promise.resolve(upload?.by(client, [unchecked<never>(row)]))
    expect(await failureOf(call)).toMatchObject({
      name: 'InvalidInputError',
      problems: [{ path: '[0]', message: `must have ${needs}, and none of them empty` }],
    })
    expect(transport.requests).toEqual([])
  })
})

describe('an upload without limits of its own', () => {
  it('has ten minutes for each time that it goes out', async () => {
    const { client, clock, transport } = clientOver([silence, OK])
    const sent = Promise.resolve(client.bulk.upload('ua_channel_id\nc\n'))
    // oxlint-disable-next-line no-await-in-loop -- turn after turn
    while (transport.requests.length === 0) await settle()
    clock.advance(599_999)
    await settle()
    expect(transport.requests).toHaveLength(1)
    clock.advance(1)
    await sent
    expect(transport.requests).toHaveLength(2)
  })

  it('has half an hour as a whole', async () => {
    const { client, clock } = clientOver()
    const { rows, seen } = createCursor({ ua_channel_id: 'c' })
    const failure = failureOf(client.bulk.upload(unchecked<Rows>(rows)))
    await settle()
    clock.advance(1_799_999)
    await settle()
    expect(seen.isClosed).toBe(false)
    clock.advance(1)
    expect(await failure).toMatchObject({ name: 'TimeoutError', timeoutMs: 1_800_000 })
  })
})

describe('an upload by a client with limits of its own', () => {
  it('keeps to them', async () => {
    const { client, clock } = clientOver([], { deadlineMs: 1_000 })
    const { rows } = createCursor(number)
    const failure = failureOf(client.tagLists.upload('ua_tags_a', unchecked<Rows>(rows)))
    await settle()
    clock.advance(1_000)
    expect(await failure).toMatchObject({ name: 'TimeoutError', timeoutMs: 1_000 })
  })
})
