import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { Entry, Store } from '../store.ts'
import { checkedStore } from './checked-store.ts'
import { claimInRounds } from './claim-in-rounds.ts'
import { everyHundredth } from './every-hundredth.ts'
import { openSqliteFile } from './open-sqlite-file.ts'
import type { SqliteDatabase } from './sqlite-database.ts'
import { sqliteSql } from './sqlite-sql.ts'
import { toEntry } from './to-entry.ts'
import { whenUnlocked } from './when-unlocked.ts'

const NAMES = ['file', 'database', 'now'] as const

/** Where a {@link sqliteStore} keeps its entries. */
export type SqliteStoreOptions = (
  | {
      /** The path of the file, which is made when it is missing. It belongs on a disk of the machine itself. */
      readonly file: string
      readonly database?: undefined
    }
  | {
      /** An open `DatabaseSync` of `node:sqlite`, whose settings and closing stay with you. */
      readonly database: SqliteDatabase
      readonly file?: undefined
    }
) & {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined
}

/**
 * A store in a SQLite file, through Node's own `node:sqlite`: for the processes of one machine, and for what has to
 * outlive a restart.
 *
 * The entries are in the table `textwire_entries`, made when it is missing. A file is opened with a write-ahead log,
 * and every write on disk before it counts. Calls hold up the process while they read or write, which is a fraction of a
 * millisecond on a fast disk. While another process has the file locked they wait up to five seconds and hold up nothing;
 * a `database` of yours with a `timeout` does hold it up for that long, so leave that at 0. Opening the file holds up the
 * process while another has it locked, for five seconds at most.
 *
 * @throws {ConfigurationError} When Node has no `node:sqlite` (before 22.13), the file cannot be opened, or an option is
 * not what it has to be.
 * @example
 * ```ts
 * import { sqliteStore } from '@textwire/sender/sqlite'
 *
 * const store = sqliteStore({ file: 'texts.db' })
 * ```
 */
export function sqliteStore(options: SqliteStoreOptions): Store {
  checkOptions(options)
  const { now: clock = Date.now } = options
  // The column holds whole milliseconds. A clock may tell fractions, for which nothing may run out too early.
  const now = () => Math.floor(clock())
  const database = options.database ?? openSqliteFile(options.file)
  const statements = prepare(database)
  // From here on, waiting is done between calls.
  if (options.database === undefined) database.exec('PRAGMA busy_timeout = 0')
  const sweep = everyHundredth(() => statements.sweep.run({ now: now() }))
  const read = (keys: readonly string[]): Entry[] =>
    statements.read.all({ keys: JSON.stringify(keys), now: now() }).map(entryOf)
  const expiryAfter = (ttlMs?: number) => (ttlMs === undefined ? null : Math.ceil(clock() + ttlMs))
  return checkedStore({
    claim: async (keys, value, ttlMs) => {
      const playRound = () => {
        sweep()
        const keysJson = JSON.stringify(keys)
        const input = { keys: keysJson, value, expiresAt: expiryAfter(ttlMs), now: now() }
        const [claimed] = statements.claim.all(input)
        return claimed ? { key: String(claimed['key']) } : { taken: read(keys) }
      }
      return claimInRounds(keys, () => whenUnlocked(playRound))
    },
    get: async (key) => whenUnlocked(() => read([key])[0]),
    put: async (key, value, ttlMs) =>
      whenUnlocked(() => {
        sweep()
        statements.put.run({ key, value, expiresAt: expiryAfter(ttlMs) })
      }),
    replace: async (key, expected, value, ttlMs) =>
      whenUnlocked(() => {
        const input = { key, expected, value, expiresAt: expiryAfter(ttlMs), now: now() }
        return Number(statements.replace.run(input).changes) > 0
      }),
    remove: async (key, expected) =>
      whenUnlocked(() => {
        const input = { key, expected: expected ?? null, now: now() }
        return Number(statements.remove.run(input).changes) > 0
      }),
    ...(options.database === undefined && { close: toClose(database) }),
  })
}

function checkOptions(options: SqliteStoreOptions): void {
  checkOptionNames('sqliteStore', options, NAMES)
  const { file, database, now } = options
  if (database === undefined) checkFile(file)
  else checkDatabase(database, file)
  if (now !== undefined && typeof now !== 'function') {
    refuseSetting('sqliteStore.now', now, 'a function')
  }
}

/** SQLite takes an empty path for a database of this process alone, which is gone with it. */
function checkFile(file: unknown): void {
  if (typeof file === 'string' && file !== '' && !file.includes('\0')) return
  refuseSetting('sqliteStore.file', file, 'the path of a file')
}

function checkDatabase(database: SqliteDatabase, file: unknown): void {
  if (file !== undefined) refuseSetting('sqliteStore.file', file, 'no file beside a database')
  const { exec, prepare: prepares } = Object(database) as Partial<SqliteDatabase>
  if (typeof exec === 'function' && typeof prepares === 'function') return
  refuseSetting('sqliteStore.database', database, 'an open DatabaseSync of node:sqlite')
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
