import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, organizationHeader, request, worldOf } from '../../testing/onesignal.ts'

const everyChannel = [
  { type: 'SMS', token: ALICE },
  { type: 'Email', token: 'alice@example.com' },
  { type: 'AndroidPush', token: 'android' },
] as const

describe('setting up people', () => {
  it('makes a user with subscriptions, and changes the one whom the external id names', () => {
    const app = worldOf().onesignal.app()
    const { onesignalId } = app.user({ externalId: 'alice', subscriptions: everyChannel })
    app.user({ externalId: 'alice', tags: { plan: 'gold' }, aliases: { crm: '17' } })
    expect(app.users).toMatchObject([
      { onesignalId, aliases: { external_id: 'alice', crm: '17' }, tags: { plan: 'gold' } },
    ])
    expect(app.subscriptions.map(({ type }) => type)).toEqual(['SMS', 'Email', 'AndroidPush'])
    expect(app.subscriptions.every((one) => one.onesignalId === onesignalId)).toBe(true)
  })

  it('makes a number somebody’s, without losing what is known', () => {
    const app = worldOf().onesignal.app()
    app.subscription({ phone: ALICE, tags: { plan: 'gold' }, appVersion: '2.0' })
    const { id } = app.subscription({ phone: ALICE, externalId: 'alice', subscribed: false })
    expect(app.users).toMatchObject([{ aliases: { external_id: 'alice' }, tags: { plan: 'gold' } }])
    expect(app.subscriptions).toMatchObject([{ id, appVersion: '2.0', notificationTypes: -2 }])
  })

  it('gives two numbers of one external id to one user', () => {
    const app = worldOf().onesignal.app()
    app.subscription({ phone: ALICE, externalId: 'alice' })
    app.subscription({ phone: BOB, externalId: 'alice' })
    expect([app.users.length, app.subscriptions.length]).toEqual([1, 2])
  })

  it('changes a segment of the same name', () => {
    const app = worldOf().onesignal.app()
    app.segment('Gold', [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }])
    app.segment('Gold', [{ field: 'country', relation: 'exists' }])
    expect(app.segments.filter(({ name }) => name === 'Gold')).toMatchObject([
      { filters: [{ field: 'country' }], source: 'custom' },
    ])
  })

  it('is visible at once, even where writes take their time', async () => {
    const world = worldOf({ propagationMs: 5000 })
    world.onesignal.app().user({ externalId: 'alice' })
    expect((await request(world, 'GET', below('/users/by/external_id/alice'))).status).toBe(200)
  })

  it('comes and goes with snapshots', async () => {
    const world = worldOf()
    const app = world.onesignal.app()
    app.user({ externalId: 'alice', subscriptions: everyChannel })
    const snapshot = world.snapshot()
    await request(world, 'DELETE', below('/users/by/external_id/alice'))
    expect(app.users).toHaveLength(0)
    world.restore(snapshot)
    expect((await request(world, 'GET', below('/users/by/external_id/alice'))).status).toBe(200)
    expect(app.subscriptions).toHaveLength(3)
    world.reset()
    expect(app.users).toHaveLength(0)
    expect(app.segments).toHaveLength(4)
  })

  it('names the key of the organization', async () => {
    const world = worldOf()
    const { organizationKey } = world.onesignal.app()
    expect(`Key ${organizationKey}`).toBe(organizationHeader.authorization)
    expect((await request(world, 'GET', '/apps', undefined, organizationHeader)).status).toBe(200)
  })
})

describe('a text to a user', () => {
  const toAlice = {
    include_phone_numbers: undefined,
    include_aliases: { external_id: ['alice'] },
    target_channel: 'sms',
  }

  it('goes to the numbers alone, whatever else the user has', async () => {
    const world = worldOf()
    world.onesignal.app().user({ externalId: 'alice', subscriptions: everyChannel })
    const { json } = await send(world, toAlice)
    expect(world.phone(ALICE).inbox).toHaveLength(1)
    expect(world.onesignal.app().messages.at(-1)?.counts.successful).toBe(1)
    expect(json['errors']).toBeUndefined()
  })

  it('lists the user once for each number that is unsubscribed', async () => {
    const world = worldOf()
    const app = world.onesignal.app()
    app.user({
      externalId: 'alice',
      subscriptions: [
        { type: 'SMS', token: ALICE },
        { type: 'SMS', token: BOB, subscribed: false },
        { type: 'Email', token: 'alice@example.com', subscribed: false },
      ],
    })
    expect((await send(world, toAlice)).json['errors']).toEqual({
      invalid_aliases: { external_id: ['alice'] },
    })
  })
})
