import type { Entry } from '../store.ts'

/** Entries in this process, of which those that have run out count as gone. */
export interface ExpiringEntries {
  get(key: string): Entry | undefined
  set(entry: Entry): void
  delete(key: string): boolean
  /** How many take up room, whether or not they have run out. */
  size(): number
}

/** Fewer than this are not worth a sweep. */
const FEW = 100

/** @param now Milliseconds since the epoch. */
export function createExpiringEntries(now: () => number): ExpiringEntries {
  const entries = new Map<string, Entry>()
  let sweepAt = FEW
  const isAlive = ({ expiresAt = Infinity }: Entry) => expiresAt > now()
  const sweep = (): void => {
    for (const entry of entries.values()) if (!isAlive(entry)) entries.delete(entry.key)
    // Twice what is alive: then a sweep costs each new entry a fixed share, however many there are.
    sweepAt = Math.max(FEW, entries.size * 2)
  }
  return {
    get: (key) => {
      const entry = entries.get(key)
      return entry && isAlive(entry) ? entry : undefined
    },
    set: (entry) => {
      if (entries.size >= sweepAt) sweep()
      // Frozen, as every reader is handed the same object.
      entries.set(entry.key, Object.freeze(entry))
    },
    delete: (key) => entries.delete(key),
    size: () => entries.size,
  }
}
