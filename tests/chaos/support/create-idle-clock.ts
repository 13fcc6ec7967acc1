import type { Clock } from '@textwire/core'

interface Timer {
  readonly dueAt: number
  readonly callback: () => void
}

/** So many turns of the event loop without anything new are taken for rest: an answer needs fewer. */
const QUIET_TURNS = 5

/**
 * A clock for many calls at once that never waits for real: whenever all of them wait, time jumps to what falls due
 * next. Calls that are still at work are given the time they need, so that none is cut off by another one's sleep.
 */
export function createIdleClock(start = Date.UTC(2026, 0, 1)): Clock {
  const timers = new Set<Timer>()
  let time = start
  let quietTurns = 0
  let isWatching = false

  function watch(): void {
    if (isWatching || timers.size === 0) return
    isWatching = true
    setImmediate(() => {
      isWatching = false
      quietTurns += 1
      if (quietTurns > QUIET_TURNS) fireNext()
      watch()
    })
  }

  function fireNext(): void {
    const [first, ...others] = timers
    if (first === undefined) return
    const next = others.reduce(
      (soonest, timer) => (timer.dueAt < soonest.dueAt ? timer : soonest),
      first,
    )
    timers.delete(next)
    time = Math.max(time, next.dueAt)
    quietTurns = 0
    next.callback()
  }

  function setTimer(ms: number, callback: () => void): () => void {
    const timer = { dueAt: time + ms, callback }
    timers.add(timer)
    quietTurns = 0
    watch()
    return () => void timers.delete(timer)
  }

  return {
    now: () => time,
    setTimer,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const cancel = setTimer(ms, () => {
          signal?.removeEventListener('abort', stop)
          resolve()
        })
        const stop = () => {
          cancel()
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', stop, { once: true })
      }),
  }
}
