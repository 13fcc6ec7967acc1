import { describe, expect, it } from 'vitest'
import { ALICE, send } from '../testing/calls.ts'
import { below, organizationHeader, request, worldOf } from '../testing/onesignal.ts'
import { defaultOneSignalApp, defaultOneSignalOrganization } from '../world/defaults.ts'

type World = ReturnType<typeof worldOf>

const near = { field: 'location', radius: 1000, lat: 45.5, long: -122.6 }
const written = { field: 'location', radius: '1000', lat: '45.5', long: '-122.6' }
const { organizationId } = defaultOneSignalOrganization
const { appId } = defaultOneSignalApp

const dialectOf = (dialect: 'reference' | 'sdk') => {
  const world = worldOf({ dialect })
  const app = world.onesignal.app()
  app.subscription({ phone: ALICE, externalId: 'alice', location: { lat: 45.5, long: -122.6 } })
  return { world, app }
}
const text = (world: World, filters: object[]) =>
  send(world, { include_phone_numbers: undefined, target_channel: 'sms', filters })
const create = (world: World, filters: object[]) =>
  request(world, 'POST', below('/segments'), { name: 'Near', filters })
const view = (world: World, id: string) =>
  request(world, 'GET', below(`/segments/${id}?include-segment-detail=true`))
const recordOrder = (world: World) =>
  request(world, 'POST', below('/custom_events'), {
    events: [{ name: 'ordered', external_id: 'alice', payload: { dish: 'soup' } }],
  })

const createApp = (world: World, apns_env: string) =>
  request(
    world,
    'POST',
    '/apps',
    { name: 'Shop', organization_id: organizationId, apns_env },
    organizationHeader,
  )

describe('the place of a filter', () => {
  it.each([
    ['numbers', near],
    ['texts', written],
  ])('may be in %s in the dialect sdk', async (_, filter) => {
    const { world } = dialectOf('sdk')
    const { json } = await text(world, [filter])
    expect(world.phone(ALICE).inbox).toHaveLength(1)
    const { id } = (await create(world, [filter])).json
    expect((await view(world, id)).json.payload.filters).toEqual([near])
    const message = await request(world, 'GET', `/notifications/${json['id']}?app_id=${appId}`)
    expect(message.json.filters).toEqual([near])
  })

  it('is in texts by the published reference, which says so', async () => {
    const { world } = dialectOf('reference')
    const expected = ['radius', 'lat', 'long'].map((field) =>
      expect.stringMatching(new RegExp(`^filters\\.0\\.${field} expected text, got -?[\\d.]+$`)),
    )
    for (const refused of [await text(world, [near]), await create(world, [near])]) {
      expect([refused.status, refused.json.errors]).toEqual([400, expected])
    }
    expect(world.requests.flatMap(({ notes }) => notes)).toEqual([])
    const { id } = (await create(world, [written])).json
    expect((await view(world, id)).json.payload.filters).toEqual([written])
  })
})

describe('what an event tells', () => {
  it('may be called payload in the dialect sdk', async () => {
    const { world, app } = dialectOf('sdk')
    await recordOrder(world)
    expect(app.customEvents).toMatchObject([{ properties: { dish: 'soup' } }])
    expect(world.requests.at(-1)?.notes).toEqual([])
  })

  it('is called properties by the published reference; another name is passed over', async () => {
    const { world, app } = dialectOf('reference')
    await recordOrder(world)
    expect(app.customEvents).toMatchObject([{ properties: {} }])
    expect(world.requests.at(-1)?.notes).toEqual([expect.stringContaining('events.0.payload')])
  })
})

describe('the throttle', () => {
  it.each([
    ['sdk', '5', 200],
    ['sdk', 5, 200],
    ['sdk', 'fast', 400],
    ['reference', '5', 400],
  ] as const)('in the dialect %s as %j is %i', async (dialect, rate, status) => {
    const { world, app } = dialectOf(dialect)
    app.user({ subscriptions: [{ type: 'iOSPush', token: 'device' }] })
    const body = { target_channel: 'push', throttle_rate_per_minute: rate }
    const audience = { include_phone_numbers: undefined, included_segments: ['All'] }
    expect((await send(world, { ...audience, ...body })).status).toBe(status)
  })
})

describe('the environment of Apple', () => {
  it('may be sandbox in the dialect sdk, and is shown so', async () => {
    const { world } = dialectOf('sdk')
    expect((await createApp(world, 'sandbox')).json.apns_env).toBe('sandbox')
    const renamed = await request(
      world,
      'PUT',
      below(''),
      { apns_env: 'sandbox' },
      organizationHeader,
    )
    expect([renamed.status, renamed.json.apns_env]).toEqual([200, 'sandbox'])
  })

  it('is development by the published reference', async () => {
    const { world } = dialectOf('reference')
    expect((await createApp(world, 'sandbox')).status).toBe(400)
    expect((await createApp(world, 'development')).json.apns_env).toBe('development')
  })
})
