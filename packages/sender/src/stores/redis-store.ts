import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { Store } from '../store.ts'
import { checkedStore } from './checked-store.ts'
import { toClaimedKey, toEntries } from './redis-answers.ts'
import { type RedisClient, toEvaluate } from './redis-client.ts'
import { redisScripts } from './redis-scripts.ts'

const NAMES = ['client', 'prefix'] as const

/** Where a {@link redisStore} keeps its entries. */
export interface RedisStoreOptions {
  /** A connected client of the package `redis` or `ioredis`. Closing it stays with you. */
  readonly client: RedisClient
  /**
   * Stands before each key. On a cluster, the keys of one claim have to live together: this package's layers see to that
   * with a part in curly braces, so put none into the prefix. A prefix such as `{texts}:` keeps all on one server.
   *
   * @default 'textwire:'
   */
  readonly prefix?: string | undefined
}

/**
 * A store in Redis (6 or later) or Valkey, for the processes of many machines.
 *
 * Redis forgets what it is allowed to forget: keep `maxmemory-policy` at `noeviction`, and switch its append-only file
 * on if entries are to outlive it. It answers before its replicas know, so what was written last can be lost when one of
 * them takes over. Give the client a time limit for its commands; without one, some wait for a lost
 * server without an end.
 *
 * @throws {ConfigurationError} When the client cannot run a script, or an option is not what it has to be.
 * @example
 * ```ts
 * import { createClient } from 'redis'
 * import { redisStore } from '@textwire/sender/redis'
 *
 * const client = await createClient({ url: 'redis://localhost:6379' }).connect()
 * const store = redisStore({ client })
 * ```
 */
export function redisStore(options: RedisStoreOptions): Store {
  checkOptions(options)
  const { client, prefix = 'textwire:' } = options
  const evaluate = toEvaluate(client)
  const nameOf = (key: string) => prefix + key
  return checkedStore({
    claim: async (keys, value, ttlMs) => {
      const answer = await evaluate(redisScripts.claim, keys.map(nameOf), value, textOf(ttlMs))
      return Array.isArray(answer)
        ? { taken: toEntries(keys, answer) }
        : { key: toClaimedKey(keys, answer) }
    },
    get: async (key) => {
      const answer = await evaluate(redisScripts.get, [nameOf(key)])
      return answer === null ? undefined : toEntries([key], answer)[0]
    },
    put: async (key, value, ttlMs) => {
      await evaluate(redisScripts.put, [nameOf(key)], value, textOf(ttlMs))
    },
    replace: async (key, expected, value, ttlMs) => {
      const values = [expected, value, textOf(ttlMs)]
      return Number(await evaluate(redisScripts.replace, [nameOf(key)], ...values)) === 1
    },
    remove: async (key, expected) => {
      const values = expected === undefined ? [] : [expected]
      return Number(await evaluate(redisScripts.remove, [nameOf(key)], ...values)) === 1
    },
  })
}

/** What the scripts are told of a time to live; they know "none" by the empty text. */
function textOf(ttlMs: number | undefined): string {
  return ttlMs === undefined ? '' : String(ttlMs)
}

function checkOptions(options: RedisStoreOptions): void {
  checkOptionNames('redisStore', options, NAMES)
  const { client, prefix } = options
  // JavaScript can hand over anything.
  if (typeof (Object(client) as Partial<RedisClient>).eval !== 'function') {
    refuseSetting(
      'redisStore.client',
      client,
      'a client of the package redis or ioredis, with eval',
    )
  }
  if (prefix !== undefined && typeof prefix !== 'string') {
    refuseSetting('redisStore.prefix', prefix, 'a text')
  }
}
