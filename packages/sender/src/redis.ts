export { redisStore } from './stores/redis-store.ts'

export type { IoredisClient, NodeRedisClient, RedisClient } from './stores/redis-client.ts'
export type { RedisStoreOptions } from './stores/redis-store.ts'
