import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { Claim, Entry, Store } from '../store.ts'
import { checkedStore } from './checked-store.ts'
import { claimInRounds } from './claim-in-rounds.ts'
import { everyHundredth } from './every-hundredth.ts'
import { postgresSql } from './postgres-sql.ts'
import { postgresTableSql } from './postgres-table-sql.ts'
import { quoteTable } from './quote-table.ts'
import { toEntry } from './to-entry.ts'

const NAMES = ['pool', 'table', 'createTable'] as const

/** The part of a `Pool` of the package `pg` that is used. */
export interface PostgresPool {
  query(sql: string, values?: unknown[]): Promise<PostgresAnswer>
}

/** The part of an answer of the package `pg` that is used. */
export interface PostgresAnswer {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly rowCount: number | null
}

/** Where a {@link postgresStore} keeps its entries. */
export interface PostgresStoreOptions {
  /** A pool, and not a client in the middle of a transaction: others see a claim once it is committed. */
  readonly pool: PostgresPool
  /** The table's name, with a schema before it or without; upper and lower case differ. @default 'textwire_entries' */
  readonly table?: string | undefined
  /** Whether the first call makes the table if it is missing. @default true */
  readonly createTable?: boolean | undefined
}

/**
 * A store in PostgreSQL (12 or later), for the processes of many machines.
 *
 * Each method is one statement, made for the isolation level `read committed`, which is PostgreSQL's default. Give the
 * pool a time limit (`query_timeout`), so that a lost server does not hold up a text for ever.
 *
 * @throws {ConfigurationError} When the pool has no `query`, the table's name is no plain name, or another option is not
 * what it has to be.
 * @example
 * ```ts
 * import { Pool } from 'pg'
 * import { postgresStore } from '@textwire/sender/postgres'
 *
 * const store = postgresStore({ pool: new Pool({ query_timeout: 5000 }), table: 'texting.entries' })
 * ```
 */
export function postgresStore(options: PostgresStoreOptions): Store {
  checkOptions(options)
  const { pool, table = 'textwire_entries', createTable = true } = options
  const sql = postgresSql(quoteTable(table))
  const ready = createTable
    ? onceDone(() => pool.query(postgresTableSql(table)))
    : () => Promise.resolve()
  const sweep = everyHundredth(() => pool.query(sql.sweep))
  const query = async (statement: string, ...values: unknown[]): Promise<PostgresAnswer> => {
    await ready()
    return pool.query(statement, values)
  }
  const changes = async (statement: string, ...values: unknown[]): Promise<boolean> =>
    ((await query(statement, ...values)).rowCount ?? 0) > 0
  return checkedStore({
    claim: async (keys, value, ttlMs) => {
      await ready()
      await sweep()
      return claimInRounds(keys, async () =>
        toClaim(await query(sql.claim, keys, value, ttlMs ?? null)),
      )
    },
    get: async (key) => (await query(sql.get, key)).rows.map(entryOf)[0],
    put: async (key, value, ttlMs) => {
      await ready()
      await sweep()
      await query(sql.put, key, value, ttlMs ?? null)
    },
    replace: (key, expected, value, ttlMs) =>
      changes(sql.replace, key, expected, value, ttlMs ?? null),
    remove: (key, expected) => changes(sql.remove, key, expected ?? null),
  })
}

function toClaim({ rows }: PostgresAnswer): Claim {
  const [first] = rows
  if (first?.['is_mine'] === true) return { key: String(first['key']) }
  return { taken: rows.map(entryOf) }
}

function checkOptions(options: PostgresStoreOptions): void {
  checkOptionNames('postgresStore', options, NAMES)
  const { pool, createTable } = options
  // JavaScript can hand over anything.
  if (typeof (Object(pool) as Partial<PostgresPool>).query !== 'function') {
    refuseSetting('postgresStore.pool', pool, 'a Pool of the package pg, with query')
  }
  if (createTable !== undefined && typeof createTable !== 'boolean') {
    refuseSetting('postgresStore.createTable', createTable, 'true or false')
  }
}

function entryOf({ key, value, expires_at_ms: expiresAt }: Record<string, unknown>): Entry {
  return toEntry(String(key), String(value), expiresAt === null ? null : Number(expiresAt))
}

/** Does something once for all callers, and again only after it failed. */
function onceDone(work: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | undefined
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined
      throw error
    })
    return done
  }
}
