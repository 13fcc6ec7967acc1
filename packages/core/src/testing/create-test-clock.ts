import type { Clock } from '../wire/clock.ts'

/** A clock that moves only when told, or by being slept on. */
export interface TestClock extends Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: readonly number[]
  /** Moves time and fires the timers that fall due, each at its own time. */
  advance(ms: number): void
}

/**
 * A clock for tests: sleeping takes no time and moves the clock by what was asked for.
 *
 * @param start Milliseconds since the epoch. @default 2026-01-01T00:00:00Z
 */
export function createTestClock(start = Date.UTC(2026, 0, 1)): TestClock {
  const waits: number[] = []
  const timers = new Set<{ dueAt: number; callback: () => void }>()
  let time = start
  const nextDue = (until: number) => {
    const due = [...timers].filter(({ dueAt }) => dueAt <= until)
    return due.toSorted((a, b) => a.dueAt - b.dueAt)[0]
  }
  const advance = (ms: number) => {
    const until = time + ms
    for (let timer = nextDue(until); timer !== undefined; timer = nextDue(until)) {
      timers.delete(timer)
      time = Math.max(time, timer.dueAt)
      timer.callback()
    }
    time = Math.max(time, until)
  }
  return {
    waits,
    advance,
    now: () => time,
    setTimer(ms, callback) {
      const timer = { dueAt: time + ms, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      waits.push(ms)
      advance(ms)
    },
  }
}
