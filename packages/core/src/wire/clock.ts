/** Node fires a timer at once when it is longer than this, so no timer is ever set for more. */
export const MAX_TIMER_MS = 2 ** 31 - 1

/** Everything the pipeline knows about time. Tests pass their own; no test waits. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Calls back once after `ms`, unless the returned function is called before. */
  setTimer(ms: number, callback: () => void): () => void
}

function setTimer(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, clampTimer(ms))
  return () => clearTimeout(timer)
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const onAbort = () => {
      cancel()
      reject(signal?.reason)
    }
    const cancel = setTimer(ms, () => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    })
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}

/** The machine's clock, with timers clamped to what Node can hold. */
export const systemClock: Clock = {
  // Steady: setting the machine's clock back must not make a wait longer.
  now: () => performance.timeOrigin + performance.now(),
  setTimer,
  sleep,
}

/** A duration that `setTimeout` can hold: not negative, not NaN, at most 2³¹−1 ms (about 24.8 days). */
export function clampTimer(ms: number): number {
  return ms > 0 ? Math.min(ms, MAX_TIMER_MS) : 0
}
