import { memoryStore } from '@textwire/sender'
import type { Store } from '@textwire/sender'
import { sqliteStore } from '@textwire/sender/sqlite'
import { join } from 'node:path'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { flakyStore } from './flaky-store.ts'

/** How two senders share what they remember. */
export type Sharing = 'one memory' | 'one SQLite file' | 'a memory that fails'

/** A store for each of two senders, over the same entries. */
export interface Stores {
  readonly stores: readonly [Store, Store]
  close(): Promise<void>
}

interface Chance {
  readonly now: () => number
  readonly random: () => number
}

/** Opens two stores that share their entries. One that fails does so at every fifth call. */
export function openStores(sharing: Sharing, { now, random }: Chance): Stores {
  if (sharing === 'one SQLite file') return openFile(now)
  const memory = memoryStore({ now })
  const store = sharing === 'one memory' ? memory : flakyStore(memory, random, 0.2)
  return { stores: [store, store], close: async () => undefined }
}

function openFile(now: () => number): Stores {
  const folder = temporaryFolder('texts')
  const open = () => sqliteStore({ file: join(folder.path, 'texts.db'), now })
  const stores = [open(), open()] as const
  return {
    stores,
    async close() {
      await Promise.all(stores.map((store) => store.close?.()))
      folder.remove()
    },
  }
}
