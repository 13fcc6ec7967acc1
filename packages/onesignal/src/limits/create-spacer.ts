import type { RatePermit } from '@textwire/core'

/** Keeps the uses of one name apart; a name that was never given is not held back. */
export interface Spacer {
  take(name: string | undefined): RatePermit
  /** How many names are remembered. */
  readonly size: number
}

/** So many names are remembered before those that are free again are dropped. */
const CLEAN_AT = 10_000

/** Lets each name through once in `everyMs`, in order; the memory grows only with names that are in use. */
export function createSpacer(everyMs: number, now: () => number): Spacer {
  const freeAt = new Map<string, number>()
  let cleanAt = CLEAN_AT
  const clean = (at: number) => {
    for (const [name, time] of freeAt) if (time <= at) freeAt.delete(name)
    cleanAt = Math.max(CLEAN_AT, freeAt.size * 2)
  }
  return {
    get size() {
      return freeAt.size
    },
    take(name) {
      if (name === undefined) return { waitMs: 0 }
      const at = now()
      if (freeAt.size >= cleanAt) clean(at)
      const startsAt = Math.max(at, freeAt.get(name) ?? 0)
      freeAt.set(name, startsAt + everyMs)
      const release = () => {
        // Only the last in the queue can step out without moving the others.
        if (freeAt.get(name) === startsAt + everyMs) freeAt.set(name, startsAt)
      }
      return { waitMs: Math.ceil(startsAt - at), release }
    },
  }
}
