import type { Store } from './store.ts'

/** Amounts of the last while, added up. */
export interface RollingSum {
  /** @param at Milliseconds since the epoch; not before the time of an earlier call. */
  add(at: number, amount: number): void
  /** What was added less than the window ago. */
  total(now: number): number
}

interface Entry {
  readonly at: number
  readonly amount: number
}

interface State {
  readonly entries: readonly Entry[]
  readonly sum: number
}

/** Costs the same however much was added: entries are counted once when they come and once when they go. */
export function createRollingSum(store: Store, windowMs: number): RollingSum {
  let entries: Entry[] = []
  let oldest = 0
  let sum = 0

  function forget(now: number): void {
    for (let entry = entries[oldest]; entry !== undefined; entry = entries[oldest]) {
      if (now - entry.at < windowMs) break
      sum -= entry.amount
      oldest += 1
    }
    if (oldest * 2 <= entries.length) return
    entries = entries.slice(oldest)
    oldest = 0
  }

  store.keep({
    dump: (): State => ({ entries: entries.slice(oldest), sum }),
    load(state) {
      // Only ever given back what `dump` returned, and nothing at all if the snapshot is older than the sum.
      const kept = state as State | undefined
      entries = [...(kept?.entries ?? [])]
      oldest = 0
      sum = kept?.sum ?? 0
    },
  })

  return {
    add(at, amount) {
      forget(at)
      sum += amount
      const newest = entries.at(-1)
      if (newest?.at === at) entries.splice(-1, 1, { at, amount: newest.amount + amount })
      else entries.push({ at, amount })
    },
    total(now) {
      forget(now)
      return sum
    },
  }
}
