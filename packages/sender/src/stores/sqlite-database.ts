/** The part of a `DatabaseSync` of `node:sqlite` that is used. */
export interface SqliteDatabase {
  exec(sql: string): unknown
  prepare(sql: string): SqliteStatement
  close(): void
}

/** The values of a statement's named places. */
export type SqliteInput = Readonly<Record<string, string | number | null>>

/** The part of a prepared statement of `node:sqlite` that is used. */
export interface SqliteStatement {
  all(input: SqliteInput): readonly Readonly<Record<string, unknown>>[]
  run(input: SqliteInput): { readonly changes: number | bigint }
}
