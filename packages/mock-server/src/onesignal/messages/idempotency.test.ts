import { describe, expect, it } from 'vitest'
import { ALICE, BOB, messageBody, postMessage, readJson, send } from '../../testing/calls.ts'
import { worldOf } from '../../testing/onesignal.ts'
import { createMockServer } from '../../world/create-mock-server.ts'

const KEY = '0f9c2f6e-5a5d-4f0a-9b38-0d6e8a1c1d11'
const keyed = { idempotency_key: KEY }

describe('an idempotency key', () => {
  it('is echoed, and gives the first answer again with the header of a replay', async () => {
    const world = createMockServer()
    const first = await send(world, keyed)
    const second = await send(world, keyed)
    expect(first.json['external_id']).toBe(KEY)
    expect(first.response.headers.get('idempotent-replayed')).toBeNull()
    expect(second.json).toEqual(first.json)
    expect(second.response.headers.get('idempotent-replayed')).toBe('true')
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('gives the first answer even for another body, and in capitals', async () => {
    const world = createMockServer()
    const first = await send(world, keyed)
    const other = { idempotency_key: KEY.toUpperCase(), include_phone_numbers: [BOB] }
    expect((await send(world, other)).json).toEqual(first.json)
    expect(world.phone(BOB).inbox).toHaveLength(0)
    expect(world.requests.at(-1)?.notes.join()).toContain('only the first was processed')
  })

  it('may be called by its old name', async () => {
    const world = createMockServer()
    const first = await send(world, { external_id: KEY })
    expect(first.json['external_id']).toBe(KEY)
    const second = await send(world, keyed)
    expect(second.response.headers.get('idempotent-replayed')).toBe('true')
  })

  it.each([
    ['29d23h', 1],
    ['30d', 2],
  ])('after %s has led to %i messages', async (duration, messages) => {
    const world = createMockServer({ clock: { frozen: true } })
    await send(world, keyed)
    await world.clock.advance(duration)
    await send(world, keyed)
    expect(world.phone(ALICE).inbox).toHaveLength(messages)
  })

  it('makes a duplicate in flight wait for the first', async () => {
    const world = createMockServer()
    world.fault({ delayMs: 60 })
    const order: string[] = []
    const [first, second] = await Promise.all([
      postMessage(world, messageBody(keyed)).then((response) => {
        order.push('first')
        return response
      }),
      postMessage(world, messageBody(keyed)).then((response) => {
        order.push('second')
        return response
      }),
    ])
    expect(order).toEqual(['first', 'second'])
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect(await readJson(second)).toEqual(await readJson(first))
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('makes a duplicate in flight a conflict where the app is set so', async () => {
    const world = worldOf({ inFlight: 'conflict' })
    world.fault({ delayMs: 60 })
    const [first, second] = await Promise.all([
      postMessage(world, messageBody(keyed)),
      postMessage(world, messageBody(keyed)),
    ])
    expect([first.status, second.status]).toEqual([200, 409])
    expect(world.phone(ALICE).inbox).toHaveLength(1)
    const third = await postMessage(world, messageBody(keyed))
    expect(third.headers.get('idempotent-replayed')).toBe('true')
  })

  it('makes a retry harmless whose first attempt lost its answer', async () => {
    const world = createMockServer()
    world.fault({ reset: 'after' })
    await expect(send(world, keyed)).rejects.toThrow('fetch failed')
    const { response } = await send(world, keyed)
    expect(response.headers.get('idempotent-replayed')).toBe('true')
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('is not used up by a message that reached nobody', async () => {
    const world = createMockServer()
    const app = world.onesignal.app()
    app.subscription({ phone: ALICE, subscribed: false })
    expect((await send(world, keyed)).json['id']).toBe('')
    app.subscription({ phone: ALICE, subscribed: true })
    const { response, json } = await send(world, keyed)
    expect(json['id']).not.toBe('')
    expect(response.headers.get('idempotent-replayed')).toBeNull()
  })

  it('is not used up by a refusal', async () => {
    const world = createMockServer()
    expect((await send(world, { ...keyed, contents: undefined })).status).toBe(400)
    expect((await send(world, keyed)).response.headers.get('idempotent-replayed')).toBeNull()
  })

  it('belongs to its app', async () => {
    const world = createMockServer()
    const appId = '7e57a99a-0000-4000-8000-0000000000ff'
    world.onesignal.addApp({ appId, apiKeys: ['other'] })
    await send(world, keyed)
    const headers = { authorization: 'Key other' }
    const response = await postMessage(world, messageBody({ ...keyed, app_id: appId }), { headers })
    expect(response.headers.get('idempotent-replayed')).toBeNull()
    expect(world.phone(ALICE).inbox).toHaveLength(2)
  })
})
