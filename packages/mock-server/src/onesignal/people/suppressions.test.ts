import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'

type World = ReturnType<typeof worldOf>
type Options = Parameters<typeof worldOf>[0]

const [FIRST, SECOND] = ['+12025550100', '+12025550101']
const senders = [{ number: FIRST }, { number: SECOND }]

const texts = (world: World) =>
  world.phone(ALICE).inbox.filter(({ kind }) => kind === 'message').length
const create = (world: World, subscription: object = { type: 'SMS', token: ALICE }) =>
  request(world, 'POST', below('/users'), {
    identity: { external_id: 'alice' },
    subscriptions: [subscription],
  })
const remove = (world: World, path: string) => request(world, 'DELETE', below(path))
const subscriptionPath = (world: World) =>
  `/subscriptions/${world.onesignal.app().subscriptions[0]?.id}`

/** Alice got one text and said STOP to the first sender. */
async function stopped(options: Options = {}) {
  const world = worldOf({ senders, ...options })
  await create(world)
  await send(world)
  world.phone(ALICE).reply('STOP')
  return world
}

type Ways = readonly (readonly [string, (world: World) => Promise<unknown>])[]

const ways: Ways = [
  ['deleted', (world) => remove(world, subscriptionPath(world))],
  ['deleted with the user', (world) => remove(world, '/users/by/external_id/alice')],
  [
    'deleted and created again',
    async (world) => {
      await remove(world, subscriptionPath(world))
      await create(world)
    },
  ],
  [
    'deleted and created again as subscribed',
    async (world) => {
      await remove(world, subscriptionPath(world))
      await create(world, { type: 'SMS', token: ALICE, enabled: true, notification_types: 1 })
    },
  ],
  [
    'deleted and set up again',
    async (world) => {
      await remove(world, subscriptionPath(world))
      world.onesignal.app().subscription({ phone: ALICE, subscribed: true })
    },
  ],
  [
    'deleted, and become that of another one',
    async (world) => {
      await remove(world, subscriptionPath(world))
      const { id } = world.onesignal.app().subscription({ phone: BOB })
      const subscription = { token: ALICE, enabled: true }
      await request(world, 'PATCH', below(`/subscriptions/${id}`), { subscription })
    },
  ],
]

const consents = [false, true] as const

describe.each(consents)('with syncOptOut %s, the STOP of a number', (syncOptOut) => {
  it.each(ways)('holds for a subscription that was %s', async (_how, change) => {
    const world = await stopped({ syncOptOut })
    await change(world)
    await send(world)
    expect(texts(world)).toBe(1)
    await send(world, { sms_from: SECOND })
    expect(texts(world)).toBe(syncOptOut ? 1 : 2)
  })

  it.each(ways)('is lifted by START, for one that was %s', async (_how, change) => {
    const world = await stopped({ syncOptOut })
    await change(world)
    expect(world.phone(ALICE).reply('START', { to: FIRST }).effect).toBe('opted-in')
    await send(world)
    expect(texts(world)).toBe(2)
  })

  it('is not lifted by START to another sender', async () => {
    const world = await stopped({ syncOptOut })
    await remove(world, subscriptionPath(world))
    expect(world.phone(ALICE).reply('START', { to: SECOND }).effect).toBe('none')
    await send(world)
    expect(texts(world)).toBe(1)
  })

  it('counts for a number that the app has not met', async () => {
    const world = worldOf({ senders, syncOptOut })
    expect(world.phone(ALICE).reply('STOP', { to: FIRST }).effect).toBe('opted-out')
    await send(world)
    expect(texts(world)).toBe(0)
  })

  it('comes and goes with snapshots', async () => {
    const world = worldOf({ senders, syncOptOut })
    await send(world)
    const snapshot = world.snapshot()
    world.phone(ALICE).reply('STOP')
    world.restore(snapshot)
    await send(world)
    expect(texts(world)).toBe(2)
  })
})

describe('a number that has left the app', () => {
  it('comes back under a new id, and unsubscribed', async () => {
    const world = await stopped({ syncOptOut: true })
    const app = world.onesignal.app()
    const [before] = app.subscriptions
    await remove(world, subscriptionPath(world))
    await create(world)
    expect(app.subscriptions).toMatchObject([
      { notificationTypes: -2, unsubscribedAt: world.clock.now() },
    ])
    expect(app.subscriptions[0]?.id).not.toBe(before?.id)
  })

  it('keeps the silence of one sender when it comes back through another', async () => {
    const world = await stopped({ syncOptOut: true })
    const phone = world.phone(ALICE)
    phone.reply('STOP', { to: SECOND })
    phone.reply('START', { to: SECOND })
    await send(world, { sms_from: SECOND })
    await send(world, { sms_from: FIRST })
    expect(phone.inbox.at(-1)).toMatchObject({ kind: 'message', from: SECOND })
    expect(texts(world)).toBe(2)
  })
})

/** Alice was asked whether she wants texts. */
async function asked() {
  const world = worldOf({ senders, doubleOptIn: true })
  await create(world)
  return world
}

describe('double opt-in', () => {
  it('keeps a no that the app tries to undo', async () => {
    const world = await asked()
    world.phone(ALICE).reply('STOP')
    const subscription = { enabled: true, notification_types: 1 }
    await request(world, 'PATCH', below(subscriptionPath(world)), { subscription })
    await send(world, { sms_from: SECOND })
    await remove(world, subscriptionPath(world))
    await create(world)
    await send(world, { sms_from: SECOND })
    expect(world.phone(ALICE).inbox.map(({ kind }) => kind)).toEqual([
      'opt-in-prompt',
      'keyword-reply',
    ])
  })

  it('waits for its YES when the app switches it off and on', async () => {
    const world = await asked()
    const path = below(subscriptionPath(world))
    await request(world, 'PATCH', path, { subscription: { enabled: false } })
    await request(world, 'PATCH', path, { subscription: { enabled: true } })
    await send(world)
    expect(texts(world)).toBe(0)
    world.phone(ALICE).reply('YES')
    await send(world)
    expect(texts(world)).toBe(1)
  })

  it('does not ask from a sender that the number has silenced', async () => {
    const world = await asked()
    const phone = world.phone(ALICE)
    phone.reply('YES')
    phone.reply('STOP')
    await remove(world, subscriptionPath(world))
    const before = phone.inbox.length
    await create(world)
    expect(phone.inbox).toHaveLength(before)
    phone.reply('START')
    await send(world)
    expect(texts(world)).toBe(1)
  })

  it('asks a number that was deleted again', async () => {
    const world = await asked()
    await remove(world, subscriptionPath(world))
    await create(world)
    expect(world.phone(ALICE).inbox.map(({ kind }) => kind)).toEqual([
      'opt-in-prompt',
      'opt-in-prompt',
    ])
  })
})

it('who silenced whom can be looked at', async () => {
  const world = await stopped()
  const app = world.onesignal.app()
  expect(app.suppressions).toEqual([{ phone: ALICE, sender: FIRST, at: world.clock.now() }])
  await remove(world, subscriptionPath(world))
  expect(app.suppressions).toHaveLength(1)
  world.phone(ALICE).reply('START')
  expect(app.suppressions).toEqual([])
})
