import type { Cluster, Redis } from 'ioredis'
import { DatabaseSync } from 'node:sqlite'
import type { Pool } from 'pg'
import type { createClient, createCluster, createSentinel } from 'redis'
import type { Claim, Entry } from '../store.ts'
import { postgresStore } from './postgres-store.ts'
import { redisStore } from './redis-store.ts'
import { sqliteStore } from './sqlite-store.ts'

declare const nodeRedis: ReturnType<typeof createClient>
declare const nodeRedisCluster: ReturnType<typeof createCluster>
declare const nodeRedisSentinel: ReturnType<typeof createSentinel>
declare const ioredis: Redis
declare const ioredisCluster: Cluster
declare const pool: Pool
declare const claim: Claim

redisStore({ client: nodeRedis })
redisStore({ client: nodeRedisCluster })
redisStore({ client: nodeRedisSentinel })
redisStore({ client: ioredis })
redisStore({ client: ioredisCluster, prefix: '{texts}:' })
postgresStore({ pool, table: 'texting.entries', createTable: false })
sqliteStore({ file: 'texts.db' })
sqliteStore({ database: new DatabaseSync('texts.db') })

// @ts-expect-error -- a pool of PostgreSQL is no client of Redis
redisStore({ client: pool })
// @ts-expect-error -- the pool is missing
postgresStore({ table: 'entries' })
// @ts-expect-error -- a file or an open database, not both
sqliteStore({ file: 'texts.db', database: new DatabaseSync('texts.db') })
// @ts-expect-error -- a file or an open database, at least one
sqliteStore({})

if (claim.key === undefined) {
  claim.taken satisfies readonly Entry[]
} else {
  claim.key satisfies string
  // @ts-expect-error -- a key that was got has no list of those that were taken
  void claim.taken.length
}
