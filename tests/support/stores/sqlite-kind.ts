import type { Store } from '@textwire/sender'
import { sqliteStore } from '@textwire/sender/sqlite'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { temporaryFolder } from '../temporary-folder.ts'
import type { StoreKind, StoreStage } from './store-kind.ts'

export const sqliteKind: StoreKind = {
  name: 'sqliteStore',
  isCountable: true,
  start: async () => ({ open: async () => openStage(), stop: async () => undefined }),
}

function openStage(): StoreStage {
  const folder = temporaryFolder('sqlite')
  const file = join(folder.path, 'texts.db')
  let now = Date.UTC(2026, 5, 1)
  const stores: Store[] = []
  const open = (): Store => {
    const store = sqliteStore({ file, now: () => now })
    stores.push(store)
    return store
  }
  return {
    store: open(),
    another: async () => open(),
    pass: async (ms) => void (now += ms),
    now: async () => now,
    count: async () => countOf(file),
    async close() {
      await Promise.all(stores.map((store) => store.close?.()))
      folder.remove()
    },
  }
}

function countOf(file: string): number {
  const database = new DatabaseSync(file)
  const row = database.prepare('SELECT count(*) AS count FROM textwire_entries').get()
  database.close()
  return Number(row?.['count'])
}
