import { describe, expect, it } from 'vitest'
import type { CallError } from '@textwire/core'
import type { OneSignal } from '../onesignal.ts'
import { bodyOf, clientOver, failureOf, lost } from '../testing/client-kit.ts'

const ids = { external_id: 'user-17' }
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const own = '7b0c2f9e-0f5b-4d64-9a52-0f3b2f2b7c11'

type Sent = { events: { idempotency_key: string }[] }

/** The keys of the events of a request. */
const keysOf = (request: { body?: string | undefined } | undefined) =>
  // The client has just written it.
  (bodyOf(request) as Sent).events.map((event) => event.idempotency_key)

describe('customEvents.create', () => {
  it('gives each event without a key one of its own, and keeps those that are given', async () => {
    const { client, transport } = clientOver([{ status: 202, json: {} }])
    const events = [
      { name: 'seen', ...ids },
      { name: 'seen', ...ids, idempotency_key: own },
      { name: 'bought', ...ids },
    ]
    await client.customEvents.create(events)
    const [first, second, third] = keysOf(transport.requests[0])
    expect([first, third]).toEqual([expect.stringMatching(UUID), expect.stringMatching(UUID)])
    expect(second).toBe(own)
    expect(first).not.toBe(third)
  })

  it('leaves the events as they were given', async () => {
    const { client } = clientOver([{ status: 202, json: {} }])
    const events = Object.freeze([Object.freeze({ name: 'seen', ...ids })])
    await client.customEvents.create(events)
    expect(events).toEqual([{ name: 'seen', ...ids }])
  })

  it('keeps the keys over every repeat, so that an event is recorded once', async () => {
    const { client, transport } = clientOver([
      lost(),
      { status: 503, text: '' },
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 202, json: {} },
    ])
    await client.customEvents.create([{ name: 'seen', ...ids }])
    expect(transport.requests).toHaveLength(4)
    expect(new Set(transport.requests.map(({ body }) => body)).size).toBe(1)
  })

  it('makes the same keys for a call that is made again under its own key', async () => {
    const { client, transport } = clientOver([lost(), { json: {} }], { maxAttempts: 1 })
    const events = [
      { name: 'seen', ...ids },
      { name: 'bought', ...ids },
    ]
    const error = await failureOf(client.customEvents.create(events))
    const { idempotencyKey } = error as CallError
    expect(error).toMatchObject({ outcome: 'unknown', idempotencyKey: expect.stringMatching(UUID) })
    await client.customEvents.create(events, { idempotencyKey: idempotencyKey ?? '' })
    expect(transport.requests[1]?.body).toBe(transport.requests[0]?.body)
  })

  it('makes other keys for another call', async () => {
    const { client, transport } = clientOver([{ json: {} }, { json: {} }])
    await client.customEvents.create([{ name: 'seen', ...ids }])
    await client.customEvents.create([{ name: 'seen', ...ids }])
    expect(keysOf(transport.requests[0])).not.toEqual(keysOf(transport.requests[1]))
  })

  it.each([
    ['are empty where the answer has none', {}, []],
    [
      'are those of single events in a success',
      { errors: [{ event_user_id: 'user-17', event_id: own, error: { code: '1', title: 'no' } }] },
      [{ event_user_id: 'user-17', event_id: own, error: { code: '1', title: 'no' } }],
    ],
  ])('errors %s', async (_which, json, errors) => {
    const { client } = clientOver([{ status: 202, json }])
    const result = await client.customEvents.create([{ name: 'seen', ...ids }])
    expect(result).toEqual({ effect: 'accepted', errors })
  })

  it.each([
    ['null', null, []],
    ['null under errors', { errors: null }, []],
  ])('errors are empty where the answer is %s', async (_which, json, errors) => {
    const { client } = clientOver([{ status: 202, json }])
    const result = await client.customEvents.create([{ name: 'seen', ...ids }])
    expect(result).toEqual({ effect: 'accepted', errors })
  })

  it.each([[{ errors: 5 }], [{ errors: {} }], [{ errors: 'no' }]])(
    'an answer of %j is not taken for one without errors',
    async (json) => {
      const { client, transport } = clientOver([{ status: 202, json }])
      const result = client.customEvents.create([{ name: 'seen', ...ids }])
      await expect(result).rejects.toMatchObject({ name: 'TextwireError', code: 'unreadablePage' })
      expect(transport.requests).toHaveLength(1)
    },
  )

  it.each([
    [400, { json: {} }, 'InvalidRequestError', 'no known words'],
    [401, { text: '' }, 'AuthError', 'no body'],
  ])('a %i without any words is refused all the same', async (status, answer, name, words) => {
    const { client } = clientOver([{ status, ...answer }])
    await expect(client.customEvents.create([{ name: 'seen', ...ids }])).rejects.toMatchObject({
      name,
      code: `http${status}`,
      message: `onesignal.createCustomEvents answered ${status}: ${words}`,
    })
  })
})

const record = (client: OneSignal, keys: readonly (string | undefined)[]) =>
  client.call('createCustomEvents', {
    path: { app_id: client.appId },
    body: {
      events: keys.map((key) => ({
        name: 'seen',
        ...ids,
        ...(key !== undefined && { idempotency_key: key }),
      })),
    },
  })

describe('call("createCustomEvents")', () => {
  it('is repeated after a lost answer when every event has its key', async () => {
    const { client, transport } = clientOver([lost(), { status: 202, json: {} }])
    await record(client, [own, '0d1f9b3a-6a0f-4a53-8b69-2b6c2f0d9a10'])
    expect(transport.requests).toHaveLength(2)
  })

  it('is not repeated when one event has none, and does not hide that it may be done', async () => {
    const { client, transport } = clientOver([lost()])
    await expect(record(client, [own, undefined])).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      outcome: 'unknown',
    })
    expect(transport.requests).toHaveLength(1)
  })
})
