import { ConfigurationError } from '@textwire/core'
import { sqliteStore } from '@textwire/sender/sqlite'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

const TICKETS = 60
const script = fileURLToPath(new URL('../support/stores/claim-tickets.ts', import.meta.url))

describe('sqliteStore', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let file: string
  beforeEach(() => {
    folder = temporaryFolder('sqlite')
    file = join(folder.path, 'texts.db')
  })
  afterEach(() => {
    vi.restoreAllMocks()
    folder.remove()
  })

  it('gives each key to one of several processes that open a new file at once', async () => {
    const names = ['one', 'two', 'three', 'four']
    const won = await Promise.all(names.map((name) => takeTickets(file, name)))
    const expected = Array.from({ length: TICKETS }, (_, index) => `ticket:${index}`)
    expect(won.flat().toSorted()).toEqual(expected.toSorted())
    const store = sqliteStore({ file })
    for (const [index, name] of names.entries())
      for (const key of won[index] ?? [])
        expect(await store.get(key)).toMatchObject({ value: name })
    await store.close?.()
  })

  it('still knows its entries when the file is opened again', async () => {
    const before = sqliteStore({ file })
    await before.put('a', 'value')
    await before.close?.()
    const after = sqliteStore({ file })
    expect(await after.get('a')).toEqual({ key: 'a', value: 'value' })
    await after.close?.()
  })

  it('rejects once it is closed, and may be closed again', async () => {
    const store = sqliteStore({ file })
    await store.close?.()
    await store.close?.()
    await expect(store.get('a')).rejects.toThrow(/finalized|not open/)
  })

  it('uses an open database, leaves its other tables alone and does not close it', async () => {
    const database = new DatabaseSync(file)
    database.exec("CREATE TABLE mine (key TEXT); INSERT INTO mine VALUES ('a')")
    const store = sqliteStore({ database })
    await store.put('a', 'value')
    expect(store.close).toBeUndefined()
    expect(database.prepare('SELECT key FROM mine').get()).toEqual({ key: 'a' })
    database.close()
  })

  it('takes part in a transaction of the database it was given', async () => {
    const database = new DatabaseSync(file)
    const store = sqliteStore({ database })
    database.exec('BEGIN')
    expect(await store.claim(['a'], 'mine', 1000)).toEqual({ key: 'a' })
    database.exec('ROLLBACK')
    expect(await store.get('a')).toBeUndefined()
    database.close()
  })

  it('waits for the write of another process, and holds up nothing else', async () => {
    const store = sqliteStore({ file })
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    const claiming = store.claim(['a'], 'mine', 1000)
    const first = await Promise.race([
      claiming,
      new Promise((resolve) => setImmediate(resolve, 'free')),
    ])
    expect(first).toBe('free')
    other.exec('COMMIT')
    expect(await claiming).toEqual({ key: 'a' })
    other.close()
    await store.close?.()
  })

  it.each<[setting: string, options: unknown]>([
    ['sqliteStore', undefined],
    ['sqliteStore', null],
    ['sqliteStore.file', {}],
    ['sqliteStore.file', { file: '' }],
    ['sqliteStore.file', { file: 5 }],
    ['sqliteStore.database', { database: {} }],
    ['sqliteStore.now', { file: 'texts.db', now: 5 }],
    ['sqliteStore.path', { file: 'texts.db', path: 'texts.db' }],
  ])('refuses a wrong %s: %j', (setting, options) => {
    // What JavaScript can hand over.
    const make = () => sqliteStore(options as { file: string })
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })

  it('says that the file cannot be opened, and why', () => {
    const missing = join(folder.path, 'missing', 'texts.db')
    expect(() => sqliteStore({ file: missing })).toThrow(ConfigurationError)
    expect(() => sqliteStore({ file: missing })).toThrow(/unable to open database file/)
  })

  it('says which Node it needs where there is no node:sqlite', () => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
    expect(() => sqliteStore({ file })).toThrow(ConfigurationError)
    expect(() => sqliteStore({ file })).toThrow(/22\.13/)
  })
})

async function takeTickets(file: string, name: string): Promise<string[]> {
  const options = [script, file, name, `${TICKETS}`]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  // The script writes a list of keys and nothing else.
  return JSON.parse(stdout) as string[]
}
