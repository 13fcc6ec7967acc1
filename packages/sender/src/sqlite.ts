export { sqliteStore } from './stores/sqlite-store.ts'

export type { SqliteStoreOptions } from './stores/sqlite-store.ts'
