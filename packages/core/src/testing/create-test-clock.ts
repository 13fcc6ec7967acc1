import type { Clock } from '../wire/clock.ts'

/** A clock that moves only when told, or by being slept on. */
export interface TestClock extends Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: readonly number[]
  /** Moves time and fires the timers that fall due. */
  advance(ms: number): void
}

/**
 * A clock for tests: sleeping takes no time and moves the clock by what was asked for.
 *
 * @param start Milliseconds since the epoch. @default 2026-01-01T00:00:00Z
 */
export function createTestClock(start = Date.UTC(2026, 0, 1)): TestClock {
  const waits: number[] = []
  const timers = new Map<() => void, number>()
  let time = start
  const advance = (ms: number) => {
    time += ms
    for (const [callback, dueAt] of timers) {
      if (dueAt > time) continue
      timers.delete(callback)
      callback()
    }
  }
  return {
    waits,
    advance,
    now: () => time,
    setTimer(ms, callback) {
      timers.set(callback, time + ms)
      return () => void timers.delete(callback)
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      waits.push(ms)
      advance(ms)
    },
  }
}
