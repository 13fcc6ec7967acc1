import { describe, expect, it } from 'vitest'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { NotVisibleError } from './not-visible-error.ts'
import {
  always,
  clientOver,
  failureOf,
  settle,
  unchecked,
  USER_TOKEN,
} from './testing/client-kit.ts'

const alias = { external_id: 'user-17' }
const notFound: ScriptedAnswer = {
  status: 404,
  json: { errors: [{ code: 'user-1', title: 'User not found' }] },
}
const withPlan = (plan: string): ScriptedAnswer => ({ json: { properties: { tags: { plan } } } })

describe('users.waitUntilVisible', () => {
  it('gives a user who is there at once, without waiting', async () => {
    const { client, clock } = clientOver([withPlan('gold')])
    const user = await client.users.waitUntilVisible(alias)
    expect(user).toEqual({ properties: { tags: { plan: 'gold' } } })
    expect(clock.waits).toEqual([])
  })

  it('looks again every second while the user is not there', async () => {
    const { client, clock, transport } = clientOver([notFound, notFound, withPlan('gold')])
    await client.users.waitUntilVisible(alias)
    expect(transport.requests).toHaveLength(3)
    expect(clock.waits).toEqual([1_000, 1_000])
  })

  it('looks again as long as the user is not as wanted', async () => {
    const { client, transport } = clientOver([withPlan('free'), notFound, withPlan('gold')])
    const user = await client.users.waitUntilVisible(alias, {
      until: ({ properties }) => properties?.tags?.['plan'] === 'gold',
    })
    expect(user.properties?.tags).toEqual({ plan: 'gold' })
    expect(transport.requests).toHaveLength(3)
  })

  it('waits 15 seconds and no longer, and says what it saw last', async () => {
    const { client, clock, transport } = clientOver(always(notFound))
    const startedAt = clock.now()
    const error = await failureOf(client.users.waitUntilVisible(alias))
    expect(error).toBeInstanceOf(NotVisibleError)
    expect(error).toMatchObject({
      code: 'notVisible',
      timeoutMs: 15_000,
      message: 'What was waited for did not show within 15000 ms.',
      cause: { name: 'NotFoundError', code: 'userNotFound' },
    })
    expect(clock.now() - startedAt).toBe(15_000)
    expect(transport.requests).toHaveLength(16)
  })

  it('has no cause when the user was there, but never as wanted', async () => {
    const { client } = clientOver(always(withPlan('free')))
    const error = await failureOf(client.users.waitUntilVisible(alias, { until: () => false }))
    expect(error).toBeInstanceOf(NotVisibleError)
    expect(error).not.toHaveProperty('cause')
  })

  it('looks and waits as it is told', async () => {
    const { client, clock } = clientOver(always(notFound))
    const times = { timeoutMs: 2_000, intervalMs: 600 }
    await expect(client.users.waitUntilVisible(alias, times)).rejects.toMatchObject({
      timeoutMs: 2_000,
    })
    expect(clock.waits).toEqual([600, 600, 600])
  })

  it.each([
    [{ intervalMs: 0 }, 'intervalMs'],
    [{ intervalMs: -1 }, 'intervalMs'],
    [{ intervalMs: Number.NaN }, 'intervalMs'],
    [{ intervalMs: Number.POSITIVE_INFINITY }, 'intervalMs'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs'],
    [{ timeoutMs: -1 }, 'timeoutMs'],
    [{ timeoutMs: '1000' }, 'timeoutMs'],
    [{ until: 'gold' }, 'until'],
  ])('refuses %j, and does not look', async (options, setting) => {
    const { client, transport } = clientOver(always(notFound))
    const wait = client.users.waitUntilVisible(alias, unchecked(options))
    await expect(wait).rejects.toMatchObject({ name: 'ConfigurationError', setting })
    expect(transport.requests).toEqual([])
  })

  it('takes options that are undefined as not given', async () => {
    const { client, clock } = clientOver([notFound, () => new Promise(() => {})])
    const options = { deadlineMs: undefined, timeoutMs: undefined, until: undefined }
    const failure = failureOf(client.users.waitUntilVisible(alias, options))
    await settle()
    clock.advance(14_000)
    expect(await failure).toMatchObject({ name: 'TimeoutError', timeoutMs: 14_000 })
  })

  it('looks once when it may not wait', async () => {
    const { client, transport } = clientOver([notFound])
    await expect(client.users.waitUntilVisible(alias, { timeoutMs: 0 })).rejects.toThrow('0 ms')
    expect(transport.requests).toHaveLength(1)
  })

  it('gives up in time even when a look never ends', async () => {
    const { client, clock } = clientOver([notFound, () => new Promise(() => {})])
    const failure = failureOf(client.users.waitUntilVisible(alias))
    await settle()
    clock.advance(14_000)
    expect(await failure).toMatchObject({ name: 'TimeoutError', timeoutMs: 14_000 })
  })

  it.each([
    [400, 'InvalidRequestError'],
    [401, 'AuthError'],
    [409, 'InvalidRequestError'],
  ])('passes a %i on at once', async (status, name) => {
    const { client, transport } = clientOver([notFound, { status, json: { errors: ['no'] } }])
    await expect(client.users.waitUntilVisible(alias)).rejects.toMatchObject({ name, status })
    expect(transport.requests).toHaveLength(2)
  })

  it('passes on what the predicate throws', async () => {
    const { client } = clientOver([withPlan('free')])
    const mistake = new Error('no such field')
    const until = () => {
      throw mistake
    }
    expect(await failureOf(client.users.waitUntilVisible(alias, { until }))).toBe(mistake)
  })

  it('refuses an alias that names nobody, at once', async () => {
    const { client, clock } = clientOver()
    await expect(client.users.waitUntilVisible({ external_id: '' })).rejects.toMatchObject({
      name: 'InvalidInputError',
    })
    expect(clock.waits).toEqual([])
  })

  it('ends with the reason of the caller when it is aborted', async () => {
    const controller = new AbortController()
    const abort: ScriptedAnswer = () => {
      controller.abort('enough')
      return { status: 404, headers: {}, text: async () => '{}' }
    }
    const { client, transport } = clientOver([notFound, abort])
    const { signal } = controller
    expect(await failureOf(client.users.waitUntilVisible(alias, { signal }))).toBe('enough')
    expect(transport.requests).toHaveLength(2)
  })

  it('looks with the token of the user, where one is given', async () => {
    const { client, transport } = clientOver([notFound, withPlan('gold')])
    await client.users.waitUntilVisible(alias, { userToken: USER_TOKEN })
    expect(transport.requests.map(({ headers }) => headers['authorization'])).toEqual([
      `Bearer ${USER_TOKEN}`,
      `Bearer ${USER_TOKEN}`,
    ])
  })
})
