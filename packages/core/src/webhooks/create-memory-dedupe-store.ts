import { ConfigurationError } from '../errors/configuration-error.ts'
import type { DedupeStore } from './dedupe-store.ts'

/** The limits of a {@link createMemoryDedupeStore}. */
export interface MemoryDedupeStoreOptions {
  /** How long a delivery is remembered, in milliseconds. @default 86_400_000, a day */
  readonly ttlMs?: number
  /**
   * How many handled deliveries are remembered; the oldest is forgotten first. Those that are being handled come on
   * top, since forgetting one of them would have it handled twice.
   *
   * @default 10_000
   */
  readonly maxEntries?: number
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number
}

/** Until when a delivery is remembered, by its id; the oldest stands first. */
type Entries = Map<string, number>

/**
 * Remembers deliveries in this process. Enough for one server; several need a store that they share.
 *
 * @throws {ConfigurationError} When a limit is not a number of at least 1.
 * @example
 * ```ts
 * import { createMemoryDedupeStore } from '@textwire/core/webhooks'
 *
 * const store = createMemoryDedupeStore({ ttlMs: 3_600_000, maxEntries: 100_000 })
 * ```
 */
export function createMemoryDedupeStore(options: MemoryDedupeStoreOptions = {}): DedupeStore {
  const { ttlMs = 86_400_000, maxEntries = 10_000, now = Date.now } = options
  checkLimit('ttlMs', ttlMs)
  checkLimit('maxEntries', maxEntries)
  const busy: Entries = new Map()
  const done: Entries = new Map()
  const isKept = (entries: Entries, id: string) => (entries.get(id) ?? 0) > now()
  const put = (entries: Entries, id: string): void => {
    busy.delete(id)
    // A map keeps the order of insertion, so what changes is inserted again.
    done.delete(id)
    entries.set(id, now() + ttlMs)
    dropOldest(busy, (until) => until <= now())
    dropOldest(done, (until) => until <= now() || done.size > maxEntries)
  }
  return {
    claim: async (id) => {
      if (isKept(done, id)) return 'done'
      if (isKept(busy, id)) return 'busy'
      put(busy, id)
      return 'claimed'
    },
    complete: async (id) => put(done, id),
    release: async (id) => void busy.delete(id),
  }
}

function dropOldest(entries: Entries, isOver: (until: number) => boolean): void {
  for (const [id, until] of entries) {
    if (!isOver(until)) return
    entries.delete(id)
  }
}

function checkLimit(setting: string, value: number): void {
  if (typeof value === 'number' && value >= 1) return
  const given = typeof value === 'number' ? value : typeof value
  throw new ConfigurationError(`${setting} must be a number of at least 1; got ${given}.`, {
    setting,
  })
}
