import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'

type World = ReturnType<typeof worldOf>

const create = (world: World, body: object) => request(world, 'POST', below('/users'), body)
const sms = (token = ALICE, more: object = {}) => ({ type: 'SMS', token, ...more })
const alice = (more: object = {}) => ({
  identity: { external_id: 'alice' },
  subscriptions: [sms()],
  ...more,
})
const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/)

describe('creating a user', () => {
  it('stores aliases, properties and subscriptions', async () => {
    const world = worldOf()
    const { status, json } = await create(
      world,
      alice({
        identity: { external_id: 'alice', crm: '17' },
        properties: {
          tags: { plan: 'gold' },
          language: 'de',
          country: 'DE',
          lat: 52.5,
          long: 13.4,
        },
      }),
    )
    expect(status).toBe(200)
    expect(json).toMatchObject({
      identity: { onesignal_id: UUID, external_id: 'alice', crm: '17' },
      properties: { tags: { plan: 'gold' } },
    })
    expect(world.onesignal.app().users).toMatchObject([
      {
        onesignalId: json.identity.onesignal_id,
        aliases: { external_id: 'alice', crm: '17' },
        tags: { plan: 'gold' },
        language: 'de',
        location: { lat: 52.5, long: 13.4 },
      },
    ])
    expect(world.onesignal.app().subscriptions).toMatchObject([{ type: 'SMS', token: ALICE }])
  })

  it('finds the user again by any alias, and extends it', async () => {
    const world = worldOf()
    const first = await create(
      world,
      alice({ identity: { external_id: 'alice', crm: '17' }, properties: { tags: { a: '1' } } }),
    )
    const second = await create(world, {
      identity: { crm: '17' },
      properties: { tags: { b: '2' } },
      subscriptions: [sms(BOB)],
    })
    expect(second.status).toBe(202)
    expect(second.json.identity).toEqual(first.json.identity)
    expect(second.json.properties.tags).toEqual({ a: '1', b: '2' })
    expect(second.json.subscriptions.map((one: { token: string }) => one.token).toSorted()).toEqual(
      [BOB, ALICE].toSorted(),
    )
    expect(world.onesignal.app().users).toHaveLength(1)
  })

  it.each([
    ['reference', 200, 202],
    ['sdk', 201, 200],
  ] as const)('answers in the dialect %s with %i, then %i', async (dialect, made, known) => {
    const world = worldOf({ dialect })
    expect((await create(world, alice())).status).toBe(made)
    expect((await create(world, alice())).status).toBe(known)
  })

  it.each([[{}], [{ identity: {} }], [{ subscriptions: [sms()] }]])(
    'makes somebody anonymous of %j',
    async (body) => {
      const { status, json } = await create(worldOf(), body)
      expect(status).toBe(200)
      expect(json.identity).toEqual({ onesignal_id: UUID })
    },
  )

  it('moves a subscription that somebody else has', async () => {
    const world = worldOf()
    await create(world, alice())
    const [before] = world.onesignal.app().subscriptions
    const { json } = await create(world, {
      identity: { external_id: 'bob' },
      subscriptions: [sms()],
    })
    expect(world.onesignal.app().subscriptions).toMatchObject([
      { id: before?.id, onesignalId: json.identity.onesignal_id },
    ])
  })

  it.each([
    ['reference', 'Conflict'],
    ['sdk', 'user-2'],
  ] as const)('refuses aliases of two users, in the dialect %s with %s', async (dialect, code) => {
    const world = worldOf({ dialect })
    await create(world, alice())
    await create(world, { identity: { crm: '17' } })
    const { status, json } = await create(world, {
      identity: { external_id: 'alice', crm: '17' },
      subscriptions: [sms(BOB)],
    })
    expect(status).toBe(409)
    expect(json.errors).toMatchObject([{ code, meta: { conflicting_aliases: { crm: '17' } } }])
    expect(world.onesignal.app().subscriptions).toHaveLength(1)
  })

  it('lets a message reach the number', async () => {
    const world = worldOf()
    await create(world, alice())
    await send(world, {
      include_phone_numbers: undefined,
      include_aliases: { external_id: ['alice'] },
      target_channel: 'sms',
    })
    expect(world.phone(ALICE).inbox).toHaveLength(1)
  })

  it.each([
    ['a number that is none', { subscriptions: [sms('5035556789')] }],
    ['an unknown type', { subscriptions: [{ type: 'Pigeon', token: 'x' }] }],
    ['a tag that is no text', { properties: { tags: { plan: { nested: 'x' } } } }],
    ['a place that is none', { properties: { lat: 91, long: 0 } }],
    ['a body that is no JSON', '{"identity":'],
  ])('refuses %s and stores nothing', async (_name, body) => {
    const world = worldOf()
    const { status, json } = await request(
      world,
      'POST',
      below('/users'),
      typeof body === 'string' ? body : alice(body),
    )
    expect(status).toBe(400)
    expect(json.errors[0]).toMatchObject({ code: 'request-1', title: expect.any(String) })
    expect(world.onesignal.app().users).toHaveLength(0)
  })

  it('ignores fields that nobody documents as refused, and says so in the log', async () => {
    const world = worldOf()
    expect((await create(world, alice({ flavour: 'mint' }))).status).toBe(200)
    expect(world.requests.at(-1)?.notes.join()).toContain('flavour')
  })
})

const many = (count: number, type: string) =>
  Array.from({ length: count }, (_, index) =>
    type === 'SMS' ? sms(`+1503555${String(1000 + index)}`) : { type, token: `token-${index}` },
  )

describe('the limit of subscriptions', () => {
  it('pushes the one with the oldest session out to somebody anonymous', async () => {
    const world = worldOf()
    await create(world, alice({ subscriptions: many(1, 'SMS') }))
    await world.clock.advance('1d')
    await create(world, alice({ subscriptions: many(17, 'AndroidPush') }))
    await world.clock.advance('1d')
    await create(world, alice({ subscriptions: many(2, 'iOSPush') }))
    await create(world, alice({ subscriptions: [sms(BOB)] }))
    const { users, subscriptions } = world.onesignal.app()
    const [first, anonymous] = users
    expect(users).toHaveLength(2)
    expect(anonymous?.aliases).toEqual({})
    const pushedOut = subscriptions.filter((one) => one.onesignalId === anonymous?.onesignalId)
    // The older one is of SMS, of which three stay.
    expect(pushedOut).toMatchObject([{ type: 'AndroidPush', token: 'token-0' }])
    expect(subscriptions.filter((one) => one.onesignalId === first?.onesignalId)).toHaveLength(20)
  })

  it('refuses one too many where the app is set so', async () => {
    const world = worldOf({ subscriptionLimit: { max: 2, onExceed: 'conflict' } })
    await create(world, alice({ subscriptions: many(2, 'SMS') }))
    const { status, json } = await create(world, alice({ subscriptions: [sms(BOB)] }))
    expect(status).toBe(409)
    expect(json.errors).toMatchObject([
      { code: 'subscription-1', meta: { user_subscription_limit: 2 } },
    ])
    expect(world.onesignal.app().subscriptions).toHaveLength(2)
  })
})

describe('double opt-in', () => {
  it('asks a number that a user is created with', async () => {
    const world = worldOf({ doubleOptIn: true })
    await create(world, alice({ subscriptions: [sms(ALICE, { enabled: true })] }))
    expect(world.onesignal.app().subscriptions).toMatchObject([{ notificationTypes: -98 }])
    const phone = world.phone(ALICE)
    expect(phone.inbox.map(({ kind }) => kind)).toEqual(['opt-in-prompt'])
    phone.reply('YES')
    expect(world.onesignal.app().subscriptions).toMatchObject([{ notificationTypes: 1 }])
  })
})
