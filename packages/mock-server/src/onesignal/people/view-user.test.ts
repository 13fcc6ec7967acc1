import { describe, expect, it } from 'vitest'
import { ALICE, BOB } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'

type World = ReturnType<typeof worldOf>

const START = Date.UTC(2026, 5, 1)
const view = (world: World, label = 'external_id', id = 'alice') =>
  request(world, 'GET', below(`/users/by/${label}/${id}`))
const update = (world: World, body: object, headers?: Record<string, string>) =>
  request(world, 'PATCH', below('/users/by/external_id/alice'), body, headers)
const tags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, 'x']))
const seeded = (options?: Parameters<typeof worldOf>[0]) => {
  const world = worldOf(options)
  const app = world.onesignal.app()
  const subscription = app.subscription({ phone: ALICE, externalId: 'alice', tags: { a: '1' } })
  return { world, app, subscription }
}

describe('viewing a user', () => {
  it('shows everything, with empty texts for what was never set', async () => {
    const { world, subscription } = seeded()
    const { status, json } = await view(world)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      identity: { onesignal_id: subscription.onesignalId, external_id: 'alice' },
      properties: { tags: { a: '1' }, language: 'en', country: '', first_active: START / 1000 },
      subscriptions: [
        { id: subscription.id, type: 'SMS', token: ALICE, enabled: true, notification_types: 1 },
      ],
    })
  })

  it('takes any alias', async () => {
    const { world, subscription } = seeded()
    expect((await view(world, 'onesignal_id', subscription.onesignalId)).status).toBe(200)
    expect((await view(world, 'onesignal_id', subscription.onesignalId.toUpperCase())).status).toBe(
      200,
    )
  })

  it('is 404 for an alias that nobody has', async () => {
    const { status, json } = await view(worldOf())
    expect(status).toBe(404)
    expect(json.errors).toEqual([
      {
        code: 'subscription-0',
        title: 'Subscription not found',
        meta: { alias: { Label: 'external_id', ID: 'alice' } },
      },
    ])
  })

  it('is 400 for an onesignal id that is no UUID', async () => {
    const { status, json } = await view(worldOf(), 'onesignal_id', 'alice')
    expect(status).toBe(400)
    expect(json.errors).toEqual([
      { code: 'request-1', title: 'Invalid UUID', meta: { onesignal_id: 'alice' } },
    ])
  })
})

describe('updating a user', () => {
  it.each(['reference', 'sdk'] as const)('changes what is given, dialect %s', async (dialect) => {
    const { world } = seeded({ dialect })
    const answer = await update(world, { properties: { tags: { b: '2' }, language: 'fr' } })
    expect(answer.status).toBe(202)
    expect(answer.json.properties).toMatchObject({ tags: { a: '1', b: '2' }, language: 'fr' })
  })

  it('removes a tag that is set to nothing', async () => {
    const { world, app } = seeded()
    await update(world, { properties: { tags: { a: '' } } })
    expect(app.users[0]?.tags).toEqual({})
  })

  it('adds deltas, each time', async () => {
    const { world, app } = seeded()
    const deltas = {
      session_count: 2,
      session_time: 60,
      purchases: [{ sku: 'mug', iso: 'USD', amount: '4.50', count: 2 }],
    }
    await update(world, { deltas })
    await update(world, { deltas })
    expect(app.users[0]).toMatchObject({ sessionCount: 4, sessionTime: 120, amountSpent: 18 })
    expect(app.users[0]?.purchases).toHaveLength(2)
  })

  const mug = { sku: 'mug', iso: 'USD', amount: '4.50' }

  it('adds purchases to what the user has bought and spent', async () => {
    const { world, app } = seeded()
    await update(world, { properties: { purchases: [mug] } })
    const { json } = await update(world, { properties: { purchases: [{ ...mug, count: 2 }] } })
    expect(json.properties).toMatchObject({ amount_spent: 13.5, purchases: [mug, mug] })
    expect(app.users[0]).toMatchObject({ amountSpent: 13.5 })
  })

  it('sets the amount spent, whatever was bought', async () => {
    const { world, app } = seeded()
    await update(world, { deltas: { purchases: [mug] } })
    await update(world, { properties: { amount_spent: 20, purchases: [mug] } })
    expect(app.users[0]).toMatchObject({ amountSpent: 20 })
    expect(app.users[0]?.purchases).toHaveLength(2)
  })

  it('counts a session for the device that the header names', async () => {
    const { world, app, subscription } = seeded()
    await world.clock.advance('1h')
    const headers = {
      authorization: `Key ${app.apiKey}`,
      'onesignal-subscription-id': subscription.id,
    }
    await update(world, { deltas: { session_count: 1, session_time: 30 } }, headers)
    expect(app.subscriptions[0]).toMatchObject({
      sessionCount: 1,
      sessionTime: 30,
      lastSession: START + 3_600_000,
    })
  })

  it('keeps to the tags of the plan, and lets those who have too many change and remove', async () => {
    const { world, app } = seeded({ tagsPerUser: 2 })
    const refused = await update(world, { properties: { tags: { b: '2', c: '3' } } })
    expect(refused.status).toBe(400)
    expect(refused.json.errors[0].title).toBe(
      'App is limited to a maximum of 2 tags on a given player',
    )
    app.user({ externalId: 'alice', tags: { a: '1', b: '2', c: '3' } })
    expect((await update(world, { properties: { tags: { c: '4' } } })).status).toBe(202)
    expect((await update(world, { properties: { tags: { b: '', c: '' } } })).status).toBe(202)
    expect(app.users[0]?.tags).toEqual({ a: '1' })
  })

  it('is 404 for somebody unknown', async () => {
    expect((await update(worldOf(), { properties: { language: 'fr' } })).status).toBe(404)
  })

  it('takes 100 tags a request and no more', async () => {
    const { world } = seeded()
    expect((await update(world, { properties: { tags: tags(100) } })).status).toBe(202)
    expect((await update(world, { properties: { tags: tags(101) } })).status).toBe(400)
  })
})

describe('deleting a user', () => {
  it('removes the user with all subscriptions', async () => {
    const { world, app, subscription } = seeded()
    const answer = await request(world, 'DELETE', below('/users/by/external_id/alice'))
    expect(answer.status).toBe(202)
    expect(answer.json).toEqual({ identity: { onesignal_id: subscription.onesignalId } })
    expect([app.users.length, app.subscriptions.length]).toEqual([0, 0])
    expect((await view(world)).status).toBe(404)
    expect((await request(world, 'DELETE', below('/users/by/external_id/alice'))).status).toBe(404)
  })

  it('answers without a body in the dialect of the SDKs', async () => {
    const { world } = seeded({ dialect: 'sdk' })
    const { status, text } = await request(world, 'DELETE', below('/users/by/external_id/alice'))
    expect([status, text]).toEqual([200, ''])
  })
})

const slow = () => seeded({ propagationMs: 5000 })

describe('a write that takes its time', () => {
  it('leaves a new user unknown until then', async () => {
    const { world } = slow()
    await request(world, 'POST', below('/users'), { identity: { external_id: 'bob' } })
    expect((await view(world, 'external_id', 'bob')).status).toBe(404)
    const path = below('/users/by/external_id/bob/subscriptions')
    const subscription = { type: 'Email', token: 'bob@example.com' }
    expect((await request(world, 'POST', path, { subscription })).status).toBe(404)
    await world.clock.advance('5s')
    expect((await view(world, 'external_id', 'bob')).status).toBe(200)
    expect((await request(world, 'POST', path, { subscription })).status).toBe(200)
  })

  it('shows a changed user as before until then, and what is set up at once', async () => {
    const { world } = slow()
    await update(world, { properties: { tags: { a: '2' } } })
    expect((await view(world)).json.properties.tags).toEqual({ a: '1' })
    await world.clock.advance('5s')
    expect((await view(world)).json.properties.tags).toEqual({ a: '2' })
  })

  it('shows a deleted user until then', async () => {
    const { world } = slow()
    await request(world, 'DELETE', below('/users/by/external_id/alice'))
    expect((await view(world)).status).toBe(200)
    await world.clock.advance('5s')
    expect((await view(world)).status).toBe(404)
  })

  it('leaves a new alias unknown, and an old one known, until then', async () => {
    const { world } = slow()
    const path = below('/users/by/external_id/alice/identity')
    await request(world, 'PATCH', path, { identity: { crm: '17' } })
    expect((await view(world, 'crm', '17')).status).toBe(404)
    await world.clock.advance('5s')
    expect((await view(world, 'crm', '17')).status).toBe(200)
    await request(world, 'DELETE', `${path}/crm`)
    expect((await view(world, 'crm', '17')).status).toBe(200)
    await world.clock.advance('5s')
    expect((await view(world, 'crm', '17')).status).toBe(404)
    expect((await view(world)).status).toBe(200)
  })

  it('leaves a subscription with its first owner until then', async () => {
    const { world, app } = slow()
    const { id } = app.subscription({ phone: BOB, externalId: 'bob' })
    const ownerOf = async () =>
      (await request(world, 'GET', below(`/subscriptions/${id}/user/identity`))).json.identity
        .external_id
    const identity = { external_id: 'alice' }
    await request(world, 'PATCH', below(`/subscriptions/${id}/owner`), { identity })
    expect(await ownerOf()).toBe('bob')
    await world.clock.advance('5s')
    expect(await ownerOf()).toBe('alice')
  })

  it('takes it again when it is followed by what is set up at once', async () => {
    const { world, app } = slow()
    await update(world, { properties: { tags: { b: '1' } } })
    app.user({ externalId: 'alice', language: 'de' })
    const { properties } = (await view(world)).json
    expect(properties).toMatchObject({ language: 'de', tags: { b: '1' } })
    await world.clock.advance('5s')
    expect((await view(world)).json.properties).toEqual(properties)
  })

  it('adds up writes that follow each other', async () => {
    const { world } = slow()
    await update(world, { properties: { tags: { b: '1' } } })
    await world.clock.advance('2s')
    await update(world, { properties: { tags: { c: '1' } } })
    await world.clock.advance('3s')
    expect((await view(world)).json.properties.tags).toEqual({ a: '1', b: '1' })
    await world.clock.advance('2s')
    expect((await view(world)).json.properties.tags).toEqual({ a: '1', b: '1', c: '1' })
  })
})
