import { viewMessageResponseSchema } from '@textwire/onesignal/contract'
import { describe, expect, it } from 'vitest'
import { ALICE, BOB, onMessage, readJson, send } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const START = Date.UTC(2026, 5, 1)
const frozen = () => createMockServer({ clock: { start: START, frozen: true } })

describe('viewing a message', () => {
  it('shows what it was made with and what became of it', async () => {
    const world = frozen()
    world.onesignal.app().subscription({ phone: BOB, subscribed: false })
    const { json } = await send(world, { include_phone_numbers: [ALICE, BOB], name: 'June' })
    const response = await onMessage(world, 'GET', json['id'])
    expect(response.status).toBe(200)
    const message = await readJson(response)
    expect(viewMessageResponseSchema.safeParse(message).success).toBe(true)
    expect(message).toMatchObject({
      id: json['id'],
      app_id: defaultOneSignalApp.appId,
      name: 'June',
      contents: { en: 'Hello' },
      canceled: false,
      queued_at: START / 1000,
      send_after: START / 1000,
      completed_at: START / 1000,
      remaining: 0,
      successful: 1,
      failed: 1,
      platform_delivery_stats: { sms: { successful: 1, failed: 1, suppressed: 0 } },
    })
  })

  it('shows a message that waits, and the same message sent', async () => {
    const world = frozen()
    const { json } = await send(world, { send_after: '2026-06-01T02:00:00+01:00' })
    const view = async () => readJson(await onMessage(world, 'GET', json['id']))
    expect(await view()).toMatchObject({
      queued_at: START / 1000,
      send_after: START / 1000 + 3600,
      completed_at: null,
      remaining: 1,
      successful: 0,
    })
    await world.clock.advance('1h')
    expect(await view()).toMatchObject({
      completed_at: START / 1000 + 3600,
      remaining: 0,
      successful: 1,
    })
  })

  it('forgets after 30 days', async () => {
    const world = frozen()
    const { json } = await send(world)
    await world.clock.advance('30d')
    expect((await onMessage(world, 'GET', json['id'])).status).toBe(200)
    await world.clock.advance(1)
    expect((await onMessage(world, 'GET', json['id'])).status).toBe(404)
  })

  it('knows the messages of its own app alone', async () => {
    const world = frozen()
    const { json } = await send(world)
    const response = await onMessage(world, 'GET', crypto.randomUUID())
    expect(response.status).toBe(404)
    expect(await readJson(response)).toEqual({ errors: ['Notification not found'] })
    const elsewhere = await onMessage(world, 'GET', json['id'], crypto.randomUUID())
    expect(elsewhere.status).toBe(403)
    expect((await onMessage(world, 'GET', json['id'], '')).status).toBe(400)
  })
})

describe('cancelling a message', () => {
  it('keeps it from being sent', async () => {
    const world = frozen()
    const { json } = await send(world, { send_after: '2026-06-02T00:00:00Z' })
    const response = await onMessage(world, 'DELETE', json['id'])
    expect(response.status).toBe(200)
    expect(await readJson(response)).toEqual({ success: true })
    await world.clock.advance('2d')
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    const message = await readJson(await onMessage(world, 'GET', json['id']))
    expect(message).toMatchObject({ canceled: true, completed_at: null })
    expect((await onMessage(world, 'DELETE', json['id'])).status).toBe(200)
  })

  it('comes too late for a message that was sent', async () => {
    const world = frozen()
    const { json } = await send(world)
    const response = await onMessage(world, 'DELETE', json['id'])
    expect(response.status).toBe(400)
    expect(await readJson(response)).toEqual({
      errors: ['Notification has already been sent to all recipients'],
    })
  })

  it('is 404 for a message that does not exist', async () => {
    expect((await onMessage(frozen(), 'DELETE', crypto.randomUUID())).status).toBe(404)
  })
})

describe('a schedule', () => {
  it('sends at its time, in order, however far the clock is moved', async () => {
    const world = frozen()
    await send(world, { send_after: '2026-06-01T00:20:00Z', contents: { en: 'second' } })
    await send(world, { send_after: '2026-06-01T00:10:00Z', contents: { en: 'first' } })
    await world.clock.advance('9m')
    expect(world.phone(ALICE).inbox).toHaveLength(0)
    await world.clock.advance('1d')
    expect(world.phone(ALICE).inbox).toMatchObject([
      { text: 'first', receivedAt: START + 600_000 },
      { text: 'second', receivedAt: START + 1_200_000 },
    ])
  })

  it('sends at once what should have gone out before', async () => {
    const world = frozen()
    await send(world, { send_after: '2020-01-01T00:00:00Z' })
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it('minds who has unsubscribed in the meantime', async () => {
    const world = frozen()
    const { json } = await send(world, {
      include_phone_numbers: [ALICE, BOB],
      send_after: '2026-06-01T01:00:00Z',
    })
    world.onesignal.app().subscription({ phone: BOB, subscribed: false })
    await world.clock.advance('1h')
    expect(world.phone(BOB).inbox).toHaveLength(0)
    expect(await readJson(await onMessage(world, 'GET', json['id']))).toMatchObject({
      successful: 1,
      failed: 1,
    })
  })
})
