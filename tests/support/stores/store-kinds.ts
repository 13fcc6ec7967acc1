import { memoryKind } from './memory-kind.ts'
import { postgresKind } from './postgres-kind.ts'
import { redisKinds } from './redis-kinds.ts'
import { sqliteKind } from './sqlite-kind.ts'
import type { StoreKind } from './store-kind.ts'

/** Every store there is; the same holds for all of them. */
export const storeKinds: readonly StoreKind[] = [
  memoryKind,
  sqliteKind,
  ...redisKinds,
  postgresKind,
]
