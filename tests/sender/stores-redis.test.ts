import { ConfigurationError } from '@textwire/core'
import { redisStore } from '@textwire/sender/redis'
import type { RedisClient } from '@textwire/sender/redis'
import { describe, expect, it, vi } from 'vitest'

describe('redisStore', () => {
  it('puts its prefix before each key, for both kinds of client', async () => {
    const nodeRedis = { eval: vi.fn<() => Promise<null>>(async () => null) }
    const ioredis = {
      eval: vi.fn<() => Promise<null>>(async () => null),
      defineCommand: () => undefined,
    }
    await redisStore({ client: nodeRedis }).get('a')
    await redisStore({ client: ioredis, prefix: '{texts}:' }).get('a')
    const options = { keys: ['textwire:a'], arguments: [] }
    expect(nodeRedis.eval).toHaveBeenCalledWith(expect.any(String), options)
    expect(ioredis.eval).toHaveBeenCalledWith(expect.any(String), 1, '{texts}:a')
  })

  it('refuses a client that runs no scripts', () => {
    // What JavaScript lets through.
    const client = {} as RedisClient
    expect(() => redisStore({ client })).toThrow(ConfigurationError)
  })

  it.each<[setting: string, options: unknown]>([
    ['redisStore', undefined],
    ['redisStore', null],
    ['redisStore.client', {}],
    ['redisStore.prefix', { client: { eval: async () => null }, prefix: 5 }],
    ['redisStore.prefx', { client: { eval: async () => null }, prefx: 'a:' }],
  ])('refuses a wrong %s: %j', (setting, options) => {
    // What JavaScript can hand over.
    const make = () => redisStore(options as { client: RedisClient })
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })

  it('passes on that Redis cannot be reached', async () => {
    const store = redisStore({ client: { eval: () => Promise.reject(new Error('gone')) } })
    await expect(store.claim(['a'], 'mine', 1000)).rejects.toThrow('gone')
  })

  it.each([
    ['a claim', 'OK'],
    ['a claim', 3],
    ['a claim', ['not', 'ours']],
  ])('does not take for the outcome of %s what is none: %j', async (_what, answer) => {
    const store = redisStore({ client: { eval: async () => answer } })
    await expect(store.claim(['a', 'b'], 'mine', 1000)).rejects.toMatchObject({
      code: 'storeUnsound',
    })
  })
})
