import { describe, expect, it } from 'vitest'
import { number } from '../support/onesignal-people.ts'
import { openStage } from '../support/onesignal-stage.ts'

const hello = { include_phone_numbers: [number], contents: { en: 'Hello' } }

describe('an idempotency key', () => {
  const idempotencyKey = '5f0c5b0e-9a3d-4b1f-8a52-3d2f1c0b9a87'

  it('sends once, and tells the second call that it only read the answer', async () => {
    const { client, world } = await openStage()
    const first = await client.messages.send(hello, { idempotencyKey })
    const again = await client.messages.send(hello, { idempotencyKey })
    expect([first.replayed, again.replayed, again.id]).toEqual([false, true, first.id])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  it('counts for the first body alone', async () => {
    const { client, world } = await openStage()
    const first = await client.messages.send(hello, { idempotencyKey })
    const other = { ...hello, contents: { en: 'Something else' } }
    const again = await client.messages.send(other, { idempotencyKey })
    expect(again).toMatchObject({ id: first.id, replayed: true })
    expect(world.phone(number).inbox.map(({ text }) => text)).toEqual(['Hello'])
  })

  it('is remembered for 30 days', async () => {
    const { client, world } = await openStage()
    const first = await client.messages.send(hello, { idempotencyKey })
    await world.clock.advance('29d')
    expect((await client.messages.send(hello, { idempotencyKey })).replayed).toBe(true)
    await world.clock.advance('2d')
    const later = await client.messages.send(hello, { idempotencyKey })
    expect(later.replayed).toBe(false)
    expect(later.id).not.toBe(first.id)
  })

  it('sends once when two calls with it are under way', async () => {
    const { client, world } = await openStage()
    const results = await Promise.all([
      client.messages.send(hello, { idempotencyKey }),
      client.messages.send(hello, { idempotencyKey }),
    ])
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    expect(results.map(({ replayed }) => replayed).toSorted()).toEqual([false, true])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  it('sends once when the second of two calls is refused instead of waiting', async () => {
    const { client, world } = await openStage({ app: { inFlight: 'conflict' } })
    const settled = await Promise.allSettled([
      client.messages.send(hello, { idempotencyKey }),
      client.messages.send(hello, { idempotencyKey }),
    ])
    expect(settled).toMatchObject([
      { value: { replayed: false } },
      { reason: { name: 'InvalidRequestError', status: 409, idempotencyKey } },
    ])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  it('is one over every attempt of a call', async () => {
    const { client, world, requestsOf } = await openStage()
    world.faults([
      { operation: 'onesignal.sendMessage', status: 429, retryAfter: 1 },
      { operation: 'onesignal.sendMessage', reset: 'after' },
      { operation: 'onesignal.sendMessage', kind: 'truncated-json' },
    ])
    const { replayed } = await client.messages.send(hello)
    const keys = requestsOf('sendMessage').map(({ body }) =>
      Reflect.get(Object(body), 'idempotency_key'),
    )
    expect(replayed).toBe(true)
    expect([keys.length, new Set(keys).size]).toEqual([4, 1])
    expect(world.phone(number).inbox).toHaveLength(1)
  })

  it('is not used up by a message that nobody got', async () => {
    const { client, world, app } = await openStage()
    app.subscription({ phone: number, subscribed: false })
    expect((await client.messages.send(hello, { idempotencyKey })).id).toBe('')
    app.subscription({ phone: number, subscribed: true })
    const again = await client.messages.send(hello, { idempotencyKey })
    expect([again.replayed, again.id === '']).toEqual([false, false])
    expect(world.phone(number).inbox).toHaveLength(1)
  })
})
