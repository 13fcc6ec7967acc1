import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'

type World = ReturnType<typeof worldOf>

const add = (world: World, subscription: object, id = 'alice') =>
  request(world, 'POST', below(`/users/by/external_id/${id}/subscriptions`), { subscription })
const change = (world: World, id: string, subscription: object) =>
  request(world, 'PATCH', below(`/subscriptions/${id}`), { subscription })
const seeded = (options?: Parameters<typeof worldOf>[0]) => {
  const world = worldOf(options)
  const app = world.onesignal.app()
  const alice = app.user({ externalId: 'alice' })
  return { world, app, alice }
}
const textAlice = { include_phone_numbers: [ALICE] }

describe('creating a subscription', () => {
  it('answers without anything for a new one', async () => {
    const { world, app, alice } = seeded()
    const { status, json } = await add(world, { type: 'SMS', token: ALICE, device_model: 'x' })
    expect([status, json]).toEqual([200, {}])
    expect(app.subscriptions).toMatchObject([
      { type: 'SMS', token: ALICE, onesignalId: alice.onesignalId, deviceModel: 'x' },
    ])
  })

  it('moves one that somebody else has, and shows it', async () => {
    const { world, app, alice } = seeded()
    const bobs = app.subscription({ phone: ALICE, externalId: 'bob' })
    const { status, json } = await add(world, { type: 'SMS', token: ALICE })
    expect(status).toBe(202)
    expect(json.subscription).toMatchObject({ id: bobs.id, type: 'SMS', token: ALICE })
    expect(app.subscriptions).toMatchObject([{ onesignalId: alice.onesignalId }])
  })

  it('answers with the subscription in the dialect of the SDKs', async () => {
    const { world } = seeded({ dialect: 'sdk' })
    const { status, json } = await add(world, { type: 'Email', token: 'alice@example.com' })
    expect([status, json.subscription.token]).toEqual([201, 'alice@example.com'])
  })

  it('takes an address of e-mail as one in any case', async () => {
    const { world, app } = seeded()
    await add(world, { type: 'Email', token: 'alice@example.com' })
    expect((await add(world, { type: 'Email', token: 'Alice@Example.com' })).status).toBe(202)
    expect(app.subscriptions).toHaveLength(1)
  })

  it('is refused with 409 where the app keeps to a limit', async () => {
    const { world } = seeded({ subscriptionLimit: { max: 1, onExceed: 'conflict' } })
    await add(world, { type: 'SMS', token: ALICE })
    const { status, json } = await add(world, { type: 'SMS', token: BOB })
    expect([status, json.errors[0].code]).toEqual([409, 'subscription-1'])
  })

  it('is 404 for somebody unknown, 400 in sentences for a token that is none', async () => {
    const { world } = seeded()
    const unknown = await add(world, { type: 'SMS', token: ALICE }, 'nobody')
    expect([unknown.status, unknown.json.errors[0].code]).toEqual([404, 'subscription-0'])
    const wrong = await add(world, { type: 'SMS', token: '5035556789' })
    expect([wrong.status, typeof wrong.json.errors[0]]).toEqual([400, 'string'])
  })
})

describe('changing a subscription', () => {
  it.each([
    [{ enabled: false }, { enabled: false, notificationTypes: -31 }],
    [
      { enabled: false, notification_types: -2 },
      { enabled: false, notificationTypes: -2 },
    ],
    [{ notification_types: -31 }, { enabled: false, notificationTypes: -31 }],
  ])('by %j silences it', async (body, expected) => {
    const { world, app } = seeded()
    const { id } = app.subscription({ phone: ALICE })
    const { status, json } = await change(world, id, body)
    expect([status, json]).toEqual([200, {}])
    expect(app.subscriptions).toMatchObject([expected])
    expect((await send(world, textAlice)).json['id']).toBe('')
    await change(world, id, { enabled: true })
    expect((await send(world, textAlice)).json['id']).not.toBe('')
  })

  it.each([
    [{ enabled: true }],
    [{ notification_types: 1 }],
    [{ enabled: true, notification_types: 1 }],
  ])('by %j does not lift a STOP', async (body) => {
    const { world, app } = seeded({ syncOptOut: true })
    await send(world)
    world.phone(ALICE).reply('STOP')
    expect((await change(world, app.subscriptions[0]?.id ?? '', body)).status).toBe(200)
    expect((await send(world)).json['id']).toBe('')
    world.phone(ALICE).reply('START')
    expect((await send(world)).json['id']).not.toBe('')
  })

  it('does not stand in for the YES of a double opt-in', async () => {
    const { world, app } = seeded({ doubleOptIn: true })
    await add(world, { type: 'SMS', token: ALICE, notification_types: 1 })
    await change(world, app.subscriptions[0]?.id ?? '', { enabled: true })
    expect(app.subscriptions).toMatchObject([{ notificationTypes: -98 }])
    expect((await send(world)).json['id']).toBe('')
  })

  it('gives it another token, unless that one is taken', async () => {
    const { world, app } = seeded()
    const { id } = app.subscription({ phone: ALICE })
    await change(world, id, { token: BOB })
    expect(app.subscriptions).toMatchObject([{ id, token: BOB }])
    app.subscription({ phone: ALICE })
    expect((await change(world, id, { token: ALICE })).status).toBe(400)
  })

  it.each(['reference', 'sdk'] as const)('answers in the dialect %s', async (dialect) => {
    const { world, app } = seeded({ dialect })
    const { id } = app.subscription({ phone: ALICE })
    const on = { enabled: true }
    expect((await change(world, id, on)).status).toBe(200)
    const path = below(`/subscriptions_by_token/SMS/${encodeURIComponent(ALICE)}`)
    expect((await request(world, 'PATCH', path, { subscription: on })).status).toBe(202)
    const owner = { identity: { external_id: 'alice' } }
    expect((await request(world, 'PATCH', below(`/subscriptions/${id}/owner`), owner)).status).toBe(
      200,
    )
    expect((await request(world, 'DELETE', below(`/subscriptions/${id}`))).status).toBe(202)
  })

  it('is 404 for one that does not exist, and 400 for an id that is no UUID', async () => {
    const { world } = seeded()
    const unknown = await change(world, crypto.randomUUID(), { enabled: true })
    expect([unknown.status, unknown.json.errors[0].code]).toEqual([404, 'subscription-0'])
    const wrong = await change(world, 'x', { enabled: true })
    expect([wrong.status, wrong.json.errors[0].code]).toEqual([400, 'request-1'])
  })
})

const byToken = (world: World, token: string) =>
  request(world, 'PATCH', below(`/subscriptions_by_token/SMS/${token}`), {
    subscription: { enabled: false },
  })

describe('changing a subscription by its token', () => {
  it.each([ALICE, encodeURIComponent(ALICE)])('takes the plus sign as in %s', async (token) => {
    const { world, app } = seeded()
    app.subscription({ phone: ALICE })
    expect((await byToken(world, token)).status).toBe(202)
    expect(app.subscriptions).toMatchObject([{ enabled: false }])
  })

  it('refuses a blank in place of the plus sign', async () => {
    const { world, app } = seeded()
    app.subscription({ phone: ALICE })
    expect((await byToken(world, ALICE.replace('+', '%20'))).status).toBe(400)
  })

  it('needs a key', async () => {
    const { world } = seeded()
    const path = below(`/subscriptions_by_token/SMS/${encodeURIComponent(ALICE)}`)
    const { status, json } = await request(world, 'PATCH', path, { subscription: {} }, {})
    expect([status, json.errors[0].code]).toEqual([401, 'auth-1'])
  })
})

describe('deleting a subscription', () => {
  it('does not keep the number from coming back, under a new id', async () => {
    const { world, app } = seeded()
    const { id } = app.subscription({ phone: ALICE, externalId: 'alice', subscribed: false })
    const { status, json } = await request(world, 'DELETE', below(`/subscriptions/${id}`))
    expect([status, json]).toEqual([202, {}])
    expect((await request(world, 'DELETE', below(`/subscriptions/${id}`))).status).toBe(404)
    expect((await add(world, { type: 'SMS', token: ALICE })).status).toBe(200)
    expect(app.subscriptions).toHaveLength(1)
    expect(app.subscriptions[0]?.id).not.toBe(id)
    expect((await send(world)).json['id']).not.toBe('')
  })
})

const move = (world: World, id: string, identity: object) =>
  request(world, 'PATCH', below(`/subscriptions/${id}/owner`), { identity })

describe('moving a subscription', () => {
  it('gives it to the user whom the one alias names', async () => {
    const { world, app, alice } = seeded()
    const { id } = app.subscription({ phone: ALICE })
    const { status, json } = await move(world, id, { external_id: 'alice' })
    expect([status, json]).toEqual([
      200,
      { identity: { external_id: 'alice', onesignal_id: alice.onesignalId } },
    ])
    expect(app.subscriptions).toMatchObject([{ id, onesignalId: alice.onesignalId }])
    expect((await move(world, id, { onesignal_id: alice.onesignalId })).status).toBe(200)
  })

  it('is refused where the user has all that the app allows', async () => {
    const { world, app } = seeded({ subscriptionLimit: { max: 1, onExceed: 'conflict' } })
    app.subscription({ phone: ALICE, externalId: 'alice' })
    const { id } = app.subscription({ phone: BOB })
    const { status, json } = await move(world, id, { external_id: 'alice' })
    expect([status, json.errors[0].code]).toEqual([409, 'subscription-1'])
  })

  it('wants exactly one alias, of somebody who exists', async () => {
    const { world, app } = seeded()
    const { id } = app.subscription({ phone: ALICE })
    expect((await move(world, id, { external_id: 'alice', crm: '1' })).status).toBe(400)
    expect((await move(world, id, { external_id: 'nobody' })).status).toBe(404)
    expect((await move(world, crypto.randomUUID(), { external_id: 'alice' })).status).toBe(404)
  })
})
