import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'

type World = ReturnType<typeof worldOf>

const gold = [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }]
const create = (world: World, body: object = {}) =>
  request(world, 'POST', below('/segments'), { name: 'Gold', filters: gold, ...body })
const on = (world: World, method: string, id: string, body?: object, query = '') =>
  request(world, method, below(`/segments/${id}${query}`), body)
const DETAIL = '?include-segment-detail=true'
const names = (answer: { json: { segments: { name: string }[] } }) =>
  answer.json.segments.map(({ name }) => name)

describe('creating a segment', () => {
  it('names an audience that can be sent to at once', async () => {
    const world = worldOf()
    const app = world.onesignal.app()
    app.subscription({ phone: ALICE, tags: { plan: 'gold' } })
    app.subscription({ phone: BOB })
    const { status, json } = await create(world)
    expect([status, json]).toEqual([201, { success: true, id: expect.any(String) }])
    const targets = { included_segments: ['Gold'], target_channel: 'sms' }
    await send(world, { include_phone_numbers: undefined, ...targets })
    expect(world.phone(ALICE).inbox).toHaveLength(1)
    expect(world.phone(BOB).inbox).toHaveLength(0)
  })

  it('takes an id of one’s own', async () => {
    const id = crypto.randomUUID()
    expect((await create(worldOf(), { id })).json.id).toBe(id)
  })

  it.each([
    ['reference', 400],
    ['sdk', 409],
  ] as const)('refuses a taken name, in the dialect %s with %i', async (dialect, expected) => {
    const world = worldOf({ dialect })
    await create(world)
    const { status, json } = await create(world)
    expect([status, json]).toEqual([
      expected,
      { success: false, errors: ['Segment name is already taken.'] },
    ])
  })

  it('is 422 when the plan has no more', async () => {
    const world = worldOf({ segmentLimit: 1 })
    await create(world)
    const { status, json } = await create(world, { name: 'Silver' })
    expect([status, json.errors[0]]).toEqual([
      422,
      'You have reached the maximum number of segments allowed for your plan.',
    ])
  })

  it.each([
    ['no filters', { filters: [] }],
    ['an operator at the end', { filters: [...gold, { operator: 'OR' }] }],
    ['an unknown field', { filters: [{ field: 'shoe_size', relation: '=', value: '44' }] }],
    ['a name too long', { name: 'x'.repeat(129) }],
  ])('refuses %s', async (_name, body) => {
    const { status, json } = await create(worldOf(), body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ success: false, errors: [expect.any(String)] })
  })
})

describe('listing segments', () => {
  it('begins with those of every app, oldest first, page by page', async () => {
    const world = worldOf()
    await world.clock.advance('1s')
    await create(world)
    const all = await request(world, 'GET', below('/segments'))
    expect(all.status).toBe(200)
    expect(all.json).toMatchObject({ total_count: 5, offset: 0, limit: 300 })
    expect(names(all)).toEqual([
      'Subscribed Users',
      'Active Users',
      'Engaged Users',
      'Inactive Users',
      'Gold',
    ])
    expect(all.json.segments.at(-1)).toMatchObject({
      description: null,
      created_at: '2026-06-01T00:00:01.000Z',
      read_only: false,
      is_active: true,
    })
    const page = await request(world, 'GET', below('/segments?offset=4&limit=2'))
    expect(names(page)).toEqual(['Gold'])
  })

  it('answers 201 in the dialect of the SDKs', async () => {
    const world = worldOf({ dialect: 'sdk' })
    expect((await request(world, 'GET', below('/segments'))).status).toBe(201)
  })

  it('is 400 with codes for a page too large', async () => {
    const { status, json } = await request(worldOf(), 'GET', below('/segments?limit=301'))
    expect([status, json.errors[0].code]).toEqual([400, 'request-1'])
  })
})

describe('viewing a segment', () => {
  it('counts who is subscribed, on every channel, and shows the rest when asked', async () => {
    const world = worldOf()
    const app = world.onesignal.app()
    app.user({
      externalId: 'alice',
      tags: { plan: 'gold' },
      subscriptions: [
        { type: 'SMS', token: ALICE },
        { type: 'Email', token: 'alice@example.com' },
        { type: 'iOSPush', token: 'x', subscribed: false },
      ],
    })
    const { json } = await create(world, { description: 'Those who pay' })
    expect((await on(world, 'GET', json.id)).json).toEqual({ subscriber_count: 2 })
    expect((await on(world, 'GET', json.id, undefined, DETAIL)).json).toEqual({
      subscriber_count: 2,
      payload: {
        id: json.id,
        name: 'Gold',
        description: 'Those who pay',
        created_at: Date.UTC(2026, 5, 1) / 1000,
        source: 'custom',
        filters: gold,
      },
    })
  })

  it('is 404 for an unknown one', async () => {
    const { status, json } = await on(worldOf(), 'GET', crypto.randomUUID())
    expect([status, json]).toEqual([404, { success: false, errors: ['segment not found'] }])
  })
})

describe('changing a segment', () => {
  it('replaces the filters, keeps what is left out, and clears an empty description', async () => {
    const world = worldOf()
    const { json } = await create(world, { description: 'x' })
    const view = async () => (await on(world, 'GET', json.id, undefined, DETAIL)).json.payload
    const renamed = await on(world, 'PATCH', json.id, { name: 'Golden' })
    expect([renamed.status, renamed.json]).toEqual([200, { success: true, id: json.id }])
    expect(await view()).toMatchObject({ name: 'Golden', description: 'x', filters: gold })
    const filters = [{ field: 'country', relation: 'exists' }]
    await on(world, 'PATCH', json.id, { name: 'Golden', description: '', filters })
    expect(await view()).toMatchObject({ description: null, filters })
  })

  it('refuses a taken name, no name, and one that every app has', async () => {
    const world = worldOf()
    const { json } = await create(world)
    await create(world, { name: 'Silver' })
    const taken = await on(world, 'PATCH', json.id, { name: 'Silver' })
    expect([taken.status, taken.json.errors]).toEqual([400, ['Segment name is already taken.']])
    expect((await on(world, 'PATCH', json.id, {})).status).toBe(400)
    const [first] = world.onesignal.app().segments
    expect((await on(world, 'PATCH', first?.id ?? '', { name: 'x' })).status).toBe(400)
    expect((await on(world, 'PATCH', crypto.randomUUID(), { name: 'x' })).status).toBe(404)
  })
})

describe('deleting a segment', () => {
  it('says true once, then 404 without a reason', async () => {
    const world = worldOf()
    const { json } = await create(world)
    const first = await on(world, 'DELETE', json.id)
    expect([first.status, first.json]).toEqual([200, { success: true }])
    const second = await on(world, 'DELETE', json.id)
    expect([second.status, second.json]).toEqual([404, { success: false }])
  })
})

describe('a segment of those who have turned push off', () => {
  it('reaches their numbers by a text, whatever else they have', async () => {
    const world = worldOf()
    const app = world.onesignal.app()
    app.user({
      externalId: 'alice',
      tags: { subscribed_to_push: 'false' },
      subscriptions: [
        { type: 'ChromePush', token: 'a', subscribed: false },
        { type: 'SMS', token: ALICE },
      ],
    })
    app.user({
      externalId: 'bob',
      tags: { subscribed_to_push: 'true' },
      subscriptions: [
        { type: 'ChromePush', token: 'b' },
        { type: 'SMS', token: BOB },
      ],
    })
    const filters = [{ field: 'tag', key: 'subscribed_to_push', relation: '=', value: 'false' }]
    await create(world, { name: 'Opted out of push', filters })
    const targets = { included_segments: ['Opted out of push'], target_channel: 'sms' }
    const { json } = await send(world, { include_phone_numbers: undefined, ...targets })
    expect(json['id']).not.toBe('')
    expect([world.phone(ALICE).inbox.length, world.phone(BOB).inbox.length]).toEqual([1, 0])
    expect(world.onesignal.app().messages.at(-1)?.counts).toMatchObject({
      successful: 1,
      failed: 0,
    })
  })
})

describe('the segments of every app', () => {
  it.each([
    ['Subscribed Users', ['new', 'often', 'gone']],
    ['Active Users', ['new', 'often']],
    ['Engaged Users', ['often']],
    ['Inactive Users', ['gone']],
  ])('%s hold %j', async (name, expected) => {
    const world = worldOf()
    const app = world.onesignal.app()
    const numbers = { new: ALICE, often: BOB, gone: '+15035550111' }
    app.subscription({ phone: numbers.gone })
    await world.clock.advance('8d')
    app.subscription({ phone: numbers.new, sessionCount: 1 })
    app.subscription({ phone: numbers.often, sessionCount: 5 })
    const targets = { included_segments: [name], target_channel: 'sms' }
    await send(world, { include_phone_numbers: undefined, ...targets })
    const reached = Object.entries(numbers).filter(([, one]) => world.phone(one).inbox.length > 0)
    expect(reached.map(([who]) => who)).toEqual(expected)
  })
})
