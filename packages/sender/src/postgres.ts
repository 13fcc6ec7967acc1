export { postgresStore } from './stores/postgres-store.ts'
export { postgresTableSql } from './stores/postgres-table-sql.ts'

export type { PostgresAnswer, PostgresPool, PostgresStoreOptions } from './stores/postgres-store.ts'
