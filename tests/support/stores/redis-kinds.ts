import { redisStore } from '@textwire/sender/redis'
import type { RedisClient } from '@textwire/sender/redis'
import { Redis } from 'ioredis'
import { randomUUID } from 'node:crypto'
import { createClient } from 'redis'
import { startRedis } from '../start-redis.ts'
import { whySkipped } from '../why-skipped.ts'
import type { StoreHost, StoreKind, StoreStage } from './store-kind.ts'

interface Connection {
  readonly client: RedisClient
  close(): void
}

type Connect = (url: string) => Promise<Connection>
type Admin = Awaited<ReturnType<typeof connectAdmin>>

const skipped = whySkipped('redis')

export const redisKinds: readonly StoreKind[] = [
  {
    name: 'redisStore over redis',
    skipped,
    isCountable: true,
    start: () => start(connectNodeRedis),
  },
  {
    name: 'redisStore over ioredis',
    skipped,
    isCountable: true,
    start: () => start(connectIoredis),
  },
]

async function connectNodeRedis(url: string): Promise<Connection> {
  const client = createClient({ url })
  await client.connect()
  return { client, close: () => client.destroy() }
}

async function connectIoredis(url: string): Promise<Connection> {
  const client = new Redis(url)
  return { client, close: () => client.disconnect() }
}

async function connectAdmin(url: string) {
  return createClient({ url }).connect()
}

async function start(connect: Connect): Promise<StoreHost> {
  const server = await startRedis()
  const admin = await connectAdmin(server.url)
  return {
    open: async () => openStage(() => connect(server.url), admin),
    async stop() {
      admin.destroy()
      await server.stop()
    },
  }
}

async function openStage(connect: () => Promise<Connection>, admin: Admin): Promise<StoreStage> {
  const prefix = `${randomUUID()}:`
  const connections: Connection[] = []
  const open = async () => {
    const connection = await connect()
    connections.push(connection)
    return redisStore({ client: connection.client, prefix })
  }
  return {
    store: await open(),
    another: open,
    pass: (ms) => passFor(admin, prefix, ms),
    now: () => timeOf(admin),
    count: async () => (await admin.keys(`${prefix}*`)).length,
    async close() {
      for (const connection of connections) connection.close()
    },
  }
}

async function timeOf(admin: Admin): Promise<number> {
  const [seconds, microseconds] = await admin.time()
  return Number(seconds) * 1000 + Number(microseconds) / 1000
}

/** Takes from what each entry still has to live. */
async function passFor(admin: Admin, prefix: string, ms: number): Promise<void> {
  for (const key of await admin.keys(`${prefix}*`)) {
    const leftMs = await admin.pTTL(key)
    if (leftMs >= 0) await admin.pExpire(key, leftMs - ms)
  }
}
