export { sqliteStore } from './stores/sqlite-store.ts'

export type { SqliteDatabase, SqliteInput, SqliteStatement } from './stores/sqlite-database.ts'
export type { SqliteStoreOptions } from './stores/sqlite-store.ts'
