import type { Entry, Store } from '../store.ts'
import { checkedStore } from './checked-store.ts'
import { claimInRounds } from './claim-in-rounds.ts'
import { everyHundredth } from './every-hundredth.ts'
import { openSqliteFile } from './open-sqlite-file.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { sqliteSql } from './sqlite-sql.ts'
import { toEntry } from './to-entry.ts'

/** Where a {@link sqliteStore} keeps its entries. */
export type SqliteStoreOptions = (
  | {
      /** The path of the file, which is made when it is missing. It belongs on a disk of the machine itself. */
      readonly file: string
      readonly database?: never
    }
  | {
      /** An open `DatabaseSync` of `node:sqlite`, whose settings and closing stay with you. */
      readonly database: SqliteDatabase
      readonly file?: never
    }
) & {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number
}

/**
 * A store in a SQLite file, through Node's own `node:sqlite`: for the processes of one machine, and for what has to
 * outlive a restart.
 *
 * The entries are in the table `textwire_entries`, made when it is missing. A file is opened with a write-ahead log,
 * every write on disk before it counts, and up to five seconds' wait for another process's write. Calls hold up the
 * process while they read or write, which is a fraction of a millisecond on a fast disk.
 *
 * @throws {ConfigurationError} When Node has no `node:sqlite` (before 22.13), or the file cannot be opened.
 * @example
 * ```ts
 * import { sqliteStore } from '@textwire/sender/sqlite'
 *
 * const store = sqliteStore({ file: 'texts.db' })
 * ```
 */
export function sqliteStore(options: SqliteStoreOptions): Store {
  const { now: clock = Date.now } = options
  // The column holds whole milliseconds. A clock may tell fractions, for which nothing may run out too early.
  const now = () => Math.floor(clock())
  const database = options.database ?? openSqliteFile(options.file)
  const statements = prepare(database)
  const sweep = everyHundredth(() => statements.sweep.run({ now: now() }))
  const read = (keys: readonly string[]): Entry[] =>
    statements.read.all({ keys: JSON.stringify(keys), now: now() }).map(entryOf)
  const expiryAfter = (ttlMs?: number) => (ttlMs === undefined ? null : Math.ceil(clock() + ttlMs))
  return checkedStore({
    claim: async (keys, value, ttlMs) => {
      sweep()
      return claimInRounds(keys, async () => {
        const input = {
          keys: JSON.stringify(keys),
          value,
          expiresAt: expiryAfter(ttlMs),
          now: now(),
        }
        const [claimed] = statements.claim.all(input)
        return claimed ? { key: String(claimed['key']) } : { taken: read(keys) }
      })
    },
    get: async (key) => read([key])[0],
    put: async (key, value, ttlMs) => {
      sweep()
      statements.put.run({ key, value, expiresAt: expiryAfter(ttlMs) })
    },
    replace: async (key, expected, value, ttlMs) => {
      const input = { key, expected, value, expiresAt: expiryAfter(ttlMs), now: now() }
      return Number(statements.replace.run(input).changes) > 0
    },
    remove: async (key, expected) => {
      const input = { key, expected: expected ?? null, now: now() }
      return Number(statements.remove.run(input).changes) > 0
    },
    ...(options.database === undefined && { close: toClose(database) }),
  })
}

function prepare(database: SqliteDatabase) {
  database.exec(sqliteSql.create)
  return {
    claim: database.prepare(sqliteSql.claim),
    read: database.prepare(sqliteSql.read),
    put: database.prepare(sqliteSql.put),
    replace: database.prepare(sqliteSql.replace),
    remove: database.prepare(sqliteSql.remove),
    sweep: database.prepare(sqliteSql.sweep),
  }
}

function entryOf({ key, value, expires_at: expiresAt }: Record<string, unknown>): Entry {
  return toEntry(String(key), String(value), expiresAt === null ? null : Number(expiresAt))
}

function toClose(database: SqliteDatabase): () => Promise<void> {
  let isOpen = true
  return async () => {
    if (isOpen) database.close()
    isOpen = false
  }
}
