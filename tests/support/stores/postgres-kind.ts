import { postgresStore } from '@textwire/sender/postgres'
import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { startPostgres } from '../start-postgres.ts'
import { whySkipped } from '../why-skipped.ts'
import type { StoreKind, StoreStage } from './store-kind.ts'

export const postgresKind: StoreKind = {
  name: 'postgresStore',
  isCountable: true,
  skipped: whySkipped('postgres'),
  async start() {
    const server = await startPostgres()
    return { open: () => openStage(server.url), stop: server.stop }
  },
}

async function openStage(url: string): Promise<StoreStage> {
  const table = `Entries_${randomUUID().replaceAll('-', '_')}`
  const pools: Pool[] = []
  const newPool = (): Pool => {
    const pool = new Pool({ connectionString: url, max: 5 })
    pools.push(pool)
    return pool
  }
  const pool = newPool()
  const numberFrom = async (sql: string): Promise<number> => {
    const { rows } = await pool.query<{ number: string }>(sql)
    return Number(rows[0]?.number)
  }
  return {
    store: postgresStore({ pool, table }),
    another: async () => postgresStore({ pool: newPool(), table }),
    async pass(ms) {
      const change = `expires_at = expires_at - ${ms} * interval '1 millisecond'`
      await pool.query(`update "${table}" set ${change}`)
    },
    now: () => numberFrom('select extract(epoch from clock_timestamp()) * 1000 as number'),
    count: () => numberFrom(`select count(*) as number from "${table}"`),
    async close() {
      await Promise.all(pools.map((each) => each.end()))
    },
  }
}
