import { ConfigurationError } from '@textwire/core'
import type { Store } from '@textwire/sender'
import { type PostgresPool, postgresStore, postgresTableSql } from '@textwire/sender/postgres'
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../support/start-postgres.ts'
import { whySkipped } from '../support/why-skipped.ts'

const noTables = [
  '',
  'two words',
  'entries; drop table people',
  'entries"',
  'a.b.c',
  '1st',
  '.entries',
  'entries\n',
  'x'.repeat(64),
]

describe('postgresStore', () => {
  it.each(noTables)('refuses %j as the name of its table', (table) => {
    const pool = { query: () => Promise.reject(new Error('nothing to ask')) }
    expect(() => postgresStore({ pool, table })).toThrow(ConfigurationError)
    expect(() => postgresTableSql(table)).toThrow(ConfigurationError)
  })

  it.each<[setting: string, options: unknown]>([
    ['postgresStore', undefined],
    ['postgresStore', null],
    ['postgresStore.pool', {}],
    ['postgresStore.pool', { pool: {} }],
    ['postgresStore.createTable', { pool: { query: async () => null }, createTable: 'no' }],
    ['postgresStore.tabel', { pool: { query: async () => null }, tabel: 'entries' }],
  ])('refuses a wrong %s: %j', (setting, options) => {
    // What JavaScript can hand over.
    const make = () => postgresStore(options as { pool: PostgresPool })
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })

  it('gives up on a table that hands no key to anybody', async () => {
    const pool = { query: async () => ({ rows: [], rowCount: 0 }) }
    const store = postgresStore({ pool, createTable: false })
    await expect(store.claim(['a'], 'mine', 1000)).rejects.toMatchObject({ code: 'storeUnsound' })
  })

  it('tries again to make its table after that failed', async () => {
    let isDown = true
    const pool = {
      query: async () => {
        if (isDown) throw new Error('down')
        return { rows: [], rowCount: 0 }
      },
    }
    const store = postgresStore({ pool })
    await expect(store.get('a')).rejects.toThrow('down')
    isDown = false
    expect(await store.get('a')).toBeUndefined()
  })
})

describe.skipIf(whySkipped('postgres') !== undefined)('postgresStore in a database', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  let pool: Pool
  beforeAll(async () => {
    server = await startPostgres()
    pool = new Pool({ connectionString: server.url })
  }, 60_000)
  afterAll(async () => {
    await pool?.end()
    await server?.stop()
  })

  it('makes one table when many ask for it at once', async () => {
    const stores = Array.from({ length: 10 }, () => postgresStore({ pool, table: 'at_once' }))
    const claims = await Promise.all(stores.map((store) => store.claim(['a'], 'mine', 60_000)))
    expect(claims.filter(({ key }) => key === 'a')).toHaveLength(1)
  })

  it('keeps its entries in a table of a schema, whatever the case of its name', async () => {
    await pool.query('create schema texting')
    const store = postgresStore({ pool, table: 'texting.Order' })
    await store.put('a', 'value')
    const { rows } = await pool.query('select key, value from texting."Order"')
    expect(rows).toEqual([{ key: 'a', value: 'value' }])
  })

  it('makes no table when told so', async () => {
    const store = postgresStore({ pool, table: 'not_there', createTable: false })
    await expect(store.get('a')).rejects.toThrow(/"not_there" does not exist/)
  })

  it('needs no right to make tables when a migration made it', async () => {
    await pool.query(postgresTableSql('migrated'))
    await pool.query(postgresTableSql('migrated'))
    await pool.query('create role texter login')
    await pool.query('grant select, insert, update, delete on migrated to texter')
    const connectionString = server.url.replace('postgres@', 'texter@')
    const own = new Pool({ connectionString })
    const store = postgresStore({ pool: own, table: 'migrated' })
    expect(await store.claim(['a'], 'mine', 60_000)).toEqual({ key: 'a' })
    await own.end()
  })

  it.each([
    ['takes the next key when it is', ['a', 'b'], { key: 'b' }],
    [
      'is told so when it was the last',
      ['a'],
      { taken: [expect.objectContaining({ value: 'theirs' })] },
    ],
  ])('waits whether a claim of another is committed, and %s', async (_title, keys, outcome) => {
    const { theirs, store, commit, isWaiting } = await openContest(pool)
    await theirs.claim(['a'], 'theirs', 60_000)
    const claim = store.claim(keys, 'mine', 60_000)
    await isWaiting()
    await commit()
    expect(await claim).toEqual(outcome)
  })

  it('does not take a key that another took anew when its time was over', async () => {
    const { theirs, store, commit, isWaiting, expire } = await openContest(pool)
    await store.claim(['a'], 'old', 60_000)
    await expire()
    await theirs.claim(['a'], 'theirs', 60_000)
    const claim = store.claim(['a'], 'mine', 60_000)
    await isWaiting()
    await commit()
    expect(await claim).toMatchObject({ taken: [{ key: 'a', value: 'theirs' }] })
  })

  it.each([
    ['replaces', (store: Store) => store.replace('a', 'old', 'mine')],
    ['removes', (store: Store) => store.remove('a', 'old')],
  ])('%s nothing that another changed in the meantime', async (_title, change) => {
    const { theirs, store, commit, isWaiting } = await openContest(pool)
    await store.put('a', 'old')
    await theirs.replace('a', 'old', 'theirs')
    const isChanged = change(store)
    await isWaiting()
    await commit()
    expect(await isChanged).toBe(false)
    expect(await store.get('a')).toMatchObject({ value: 'theirs' })
  })
})

/** Two stores over one table, of which one is in a transaction that others do not see into yet. */
async function openContest(pool: Pool) {
  const table = `contest_${randomUUID().replaceAll('-', '_')}`
  const client = await pool.connect()
  const store = postgresStore({ pool, table })
  // Makes the table, and does the first sweep.
  await store.put('first', 'value')
  const theirs = postgresStore({ pool: client, table, createTable: false })
  await client.query('begin')
  return {
    theirs,
    store,
    async commit() {
      await client.query('commit')
      client.release()
    },
    expire: () => pool.query(`update ${table} set expires_at = now()`),
    /** Resolves when a statement waits for what the transaction holds. */
    async isWaiting() {
      const question = "select from pg_stat_activity where wait_event_type = 'Lock'"
      while ((await pool.query(question)).rowCount === 0);
    },
  }
}
