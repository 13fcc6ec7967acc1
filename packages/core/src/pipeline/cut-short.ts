import type { Clock } from '../wire/clock.ts'

/** What bounds a piece of work: a time after which it is cut, and the caller's signal. */
export interface Limits {
  readonly afterMs: number
  /** What it is cut with. */
  readonly reason: () => unknown
  readonly signal: AbortSignal | undefined
}

/**
 * Runs work until it is done, its time is over or the caller aborts, whichever comes first. Work that ignores
 * its signal is left behind. With the caller's signal aborted already, nothing is begun.
 */
export function cutShort<T>(
  work: (signal: AbortSignal) => T | PromiseLike<T>,
  { afterMs, reason, signal }: Limits,
  clock: Clock,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted()
    const controller = new AbortController()
    const stop = (why: unknown) => {
      finish()
      reject(why)
      controller.abort(why)
    }
    const onAbort = () => stop(signal?.reason)
    const cancelTimer = clock.setTimer(afterMs, () => stop(reason()))
    const finish = () => {
      cancelTimer()
      signal?.removeEventListener('abort', onAbort)
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    const settle = async () => work(controller.signal)
    settle().then(
      (value) => {
        finish()
        resolve(value)
      },
      (error: unknown) => {
        finish()
        reject(error)
      },
    )
  })
}
