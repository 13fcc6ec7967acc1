import { ConfigurationError } from '@textwire/core'
import type { DedupeStore } from './dedupe-store.ts'

/** The limits of a {@link createMemoryDedupeStore}. */
export interface MemoryDedupeStoreOptions {
  /** How long an event is remembered, in milliseconds. @default 86_400_000, a day */
  readonly ttlMs?: number
  /** How many events are remembered; the oldest is forgotten first. @default 10_000 */
  readonly maxEntries?: number
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number
}

interface Entry {
  readonly claim: 'busy' | 'done'
  readonly until: number
}

/**
 * Remembers events in this process. Enough for one server; several need a store that they share.
 *
 * @throws {ConfigurationError} When a limit is not a number of at least 1.
 * @example
 * ```ts
 * import { createMemoryDedupeStore } from '@textwire/onesignal/events'
 *
 * const store = createMemoryDedupeStore({ ttlMs: 3_600_000, maxEntries: 100_000 })
 * ```
 */
export function createMemoryDedupeStore(options: MemoryDedupeStoreOptions = {}): DedupeStore {
  const { ttlMs = 86_400_000, maxEntries = 10_000, now = Date.now } = options
  checkLimit('ttlMs', ttlMs)
  checkLimit('maxEntries', maxEntries)
  // A map keeps the order of insertion, and what changes is inserted again, so the oldest stands first.
  const entries = new Map<string, Entry>()
  const put = (id: string, claim: Entry['claim']): void => {
    entries.delete(id)
    entries.set(id, { claim, until: now() + ttlMs })
    for (const [oldest, { until }] of entries) {
      if (entries.size <= maxEntries && until > now()) break
      entries.delete(oldest)
    }
  }
  return {
    claim: async (id) => {
      const entry = entries.get(id)
      if (entry !== undefined && entry.until > now()) return entry.claim
      put(id, 'busy')
      return 'claimed'
    },
    complete: async (id) => put(id, 'done'),
    release: async (id) => void entries.delete(id),
  }
}

function checkLimit(setting: string, value: number): void {
  if (value >= 1) return
  throw new ConfigurationError(`${setting} must be at least 1; got ${value}.`, { setting })
}
