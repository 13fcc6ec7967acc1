import { ConfigurationError } from '@textwire/core'
import type { SqliteDatabase } from './sqlite-database.ts'

/**
 * Opens a database file for several processes at once, or makes it.
 *
 * @throws {ConfigurationError} When Node has no `node:sqlite`, or the file cannot be opened.
 */
export function openSqliteFile(file: string): SqliteDatabase {
  // Asked for here and not imported, so that a Node without it can load this file all the same.
  const sqlite = globalThis.process?.getBuiltinModule?.('node:sqlite')
  if (sqlite === undefined) throw missingModule()
  try {
    const database = new sqlite.DatabaseSync(file)
    database.exec(settings)
    return database
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'no reason given'
    throw new ConfigurationError(`The database file could not be opened: ${reason}.`, {
      setting: 'file',
      cause,
    })
  }
}

// The timeout comes first, and is for opening alone: changing the journal needs the lock. Each write reaches the disk before it counts, so that a
// claim outlives a loss of power.
const settings = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
`

function missingModule(): ConfigurationError {
  return new ConfigurationError(
    'sqliteStore needs the built-in module node:sqlite, which this runtime does not offer. Node has it from version ' +
      '22.13, and before that with the flag --experimental-sqlite.',
    { setting: 'file' },
  )
}
