import { describe, expect, it } from 'vitest'
import { ALICE, BOB, onMessage, send } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'
import { publishedLimits } from './rate-limits.ts'

const { appId } = defaultOneSignalApp

type World = ReturnType<typeof worldOf>

const listOf = (world: World, what: 'notifications' | 'templates') =>
  request(world, 'GET', `/${what}?app_id=${appId}`)
const update = (world: World, externalId: string) =>
  request(world, 'PATCH', below(`/users/by/external_id/${externalId}`), {
    properties: { language: 'de' },
  })

describe('the limit on creating messages', () => {
  it('is met by the request too many, says when to come back, and is over then', async () => {
    const world = worldOf({ rateLimits: { createPerSecond: 2 } })
    await send(world)
    await send(world)
    const third = await send(world)
    expect(third.status).toBe(429)
    expect(third.json).toEqual({ errors: ['API rate limit exceeded'] })
    expect(third.response.headers.get('retry-after')).toBe('1')
    await world.clock.advance(999)
    expect((await send(world)).status).toBe(429)
    await world.clock.advance(1)
    expect((await send(world)).status).toBe(200)
    expect(world.phone(ALICE).inbox).toHaveLength(3)
  })

  it('is shared with cancelling', async () => {
    const world = worldOf({ rateLimits: { createPerSecond: 1 } })
    const { json } = await send(world, { send_after: '2026-07-01T00:00:00Z' })
    expect((await onMessage(world, 'DELETE', json['id'])).status).toBe(429)
    await world.clock.advance('1s')
    expect((await onMessage(world, 'DELETE', json['id'])).status).toBe(200)
    expect((await send(world)).status).toBe(429)
  })

  it('belongs to its app', async () => {
    const world = worldOf({ rateLimits: { createPerSecond: 1 } })
    const other = '7e57a99a-0000-4000-8000-0000000000ff'
    world.onesignal.addApp({ appId: other, apiKeys: [defaultOneSignalApp.apiKey] })
    await send(world)
    expect((await send(world, { app_id: other })).status).toBe(200)
    expect((await send(world, { app_id: other })).status).toBe(200)
  })

  it('is brought back by a snapshot', async () => {
    const world = worldOf({ rateLimits: { createPerSecond: 1 } })
    const snapshot = world.snapshot()
    await send(world)
    world.restore(snapshot)
    expect((await send(world)).status).toBe(200)
  })
})

describe('the limit on views', () => {
  it('is one for each way of viewing', async () => {
    const world = worldOf({ rateLimits: true })
    expect((await listOf(world, 'notifications')).status).toBe(200)
    expect((await listOf(world, 'templates')).status).toBe(200)
    expect((await listOf(world, 'notifications')).status).toBe(429)
    await world.clock.advance('1s')
    expect((await listOf(world, 'notifications')).status).toBe(200)
  })
})

const people = (options: Parameters<typeof worldOf>[0]) => {
  const world = worldOf(options)
  world.onesignal.app().subscription({ phone: ALICE, externalId: 'alice' })
  world.onesignal.app().subscription({ phone: BOB, externalId: 'bob' })
  return world
}

describe('the limits on writing to users', () => {
  it('are one a second for each user', async () => {
    const world = people({ rateLimits: true })
    expect((await update(world, 'alice')).status).toBe(202)
    expect((await update(world, 'bob')).status).toBe(202)
    const second = await update(world, 'alice')
    expect(second.status).toBe(429)
    expect(second.json).toEqual({
      errors: ['API rate limit exceeded'],
      limit: 'Subscription/User Update Per Device',
    })
    expect(second.response.headers.get('retry-after')).toBe('1')
  })

  it('count a new user by the external id', async () => {
    const world = worldOf({ rateLimits: true })
    const create = (externalId: string) =>
      request(world, 'POST', below('/users'), { identity: { external_id: externalId } })
    expect((await create('carol')).status).toBe(200)
    expect((await create('carol')).status).toBe(429)
    expect((await create('dora')).status).toBe(200)
  })

  it.each([
    [
      'reference' as const,
      { errors: [{ code: 'Rate Limit Exceeded', title: 'API rate limit exceeded' }] },
    ],
    [
      'sdk' as const,
      { errors: ['API rate limit exceeded'], limit: 'Subscription/User Update Per App' },
    ],
  ])('are shared by the users of an app, in the shape of the dialect %s', async (dialect, body) => {
    const world = people({ dialect, rateLimits: { writesPerSecond: 1 } })
    await update(world, 'alice')
    expect(await update(world, 'bob')).toMatchObject({ status: 429, json: body })
  })
})

describe('the published limits', () => {
  it.each([
    ['free' as const, 150],
    ['paid' as const, 6_000],
  ])('of a %s plan are %i messages a second', (plan, createPerSecond) => {
    expect(publishedLimits(plan)).toEqual({
      createPerSecond,
      writesPerSecond: 1_000,
      writesPerSubjectPerSecond: 1,
      viewsPerSecond: 1,
    })
  })

  it('do not hold unless they are asked for', async () => {
    const world = worldOf()
    await listOf(world, 'notifications')
    expect((await listOf(world, 'notifications')).status).toBe(200)
  })
})

/** Ten messages to Alice, the one subscription of the app. */
async function tenMessages(world: World) {
  for (let count = 0; count < 10; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- they have to follow one another
    await send(world)
  }
}

describe('the limit on messages per subscription', () => {
  it('disables an app that delivers more than ten in 15 minutes, until it is enabled again', async () => {
    const world = worldOf({ messageLimit: true })
    await tenMessages(world)
    expect((await send(world)).status).toBe(200)
    expect(world.onesignal.app().disabled).toBe(true)
    await world.clock.advance('1d')
    const refused = await send(world)
    expect(refused.status).toBe(403)
    expect(refused.json['errors'][0]).toContain('disabled')
    world.onesignal.app().enable()
    expect((await send(world)).status).toBe(200)
  })

  it('forgets what is longer ago', async () => {
    const world = worldOf({ messageLimit: true })
    await tenMessages(world)
    await world.clock.advance('15m')
    await send(world)
    expect(world.onesignal.app().disabled).toBe(false)
  })

  it('grows with the subscriptions', async () => {
    const world = worldOf({ messageLimit: true })
    world.onesignal.app().subscription({ phone: BOB })
    await tenMessages(world)
    await tenMessages(world)
    expect(world.onesignal.app().disabled).toBe(false)
    await send(world)
    expect(world.onesignal.app().disabled).toBe(true)
  })

  it('is off by default', async () => {
    const world = worldOf()
    await tenMessages(world)
    await send(world)
    expect(world.onesignal.app().disabled).toBe(false)
  })
})
