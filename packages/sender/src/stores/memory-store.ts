import { checkOptionNames, refuseSetting } from '../settings.ts'
import type { Entry, Store } from '../store.ts'
import { checkedStore } from './checked-store.ts'
import { createExpiringEntries } from './create-expiring-entries.ts'

/** How a {@link memoryStore} reads the time. */
export interface MemoryStoreOptions {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined
}

/**
 * A store in this process: for tests, and for a single server that may forget everything when it restarts. Several
 * processes need a store that they share.
 *
 * What has run out is dropped as new entries come, so that it never holds much more than is alive.
 *
 * @throws {ConfigurationError} When an option is not what it has to be.
 * @example
 * ```ts
 * import { memoryStore } from '@textwire/sender'
 *
 * const store = memoryStore()
 * await store.put('opt-out:1', 'STOP')
 * ```
 */
export function memoryStore(options: MemoryStoreOptions = {}): Store {
  checkOptionNames('memoryStore', options, ['now'])
  const { now = Date.now } = options
  if (typeof now !== 'function') refuseSetting('memoryStore.now', now, 'a function')
  const entries = createExpiringEntries(now)
  const until = (ttlMs?: number) => (ttlMs === undefined ? {} : { expiresAt: now() + ttlMs })
  return checkedStore({
    claim: async (keys, value, ttlMs) => {
      const taken: Entry[] = []
      for (const key of keys) {
        const held = entries.get(key)
        if (held === undefined) {
          entries.set({ key, value, ...until(ttlMs) })
          return { key }
        }
        taken.push(held)
      }
      return { taken }
    },
    get: async (key) => entries.get(key),
    put: async (key, value, ttlMs) => {
      entries.set({ key, value, ...until(ttlMs) })
    },
    replace: async (key, expected, value, ttlMs) => {
      const held = entries.get(key)
      if (held?.value !== expected) return false
      entries.set({ ...held, value, ...until(ttlMs) })
      return true
    },
    remove: async (key, expected) => {
      const held = entries.get(key)
      if (held === undefined || (expected !== undefined && held.value !== expected)) return false
      return entries.delete(key)
    },
  })
}
