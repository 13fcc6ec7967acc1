import type { Clock } from '../wire/clock.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import type { Middleware } from './middleware.ts'

/** What an attempt is cut with; the retry layer turns it into a `TimeoutError`. */
export class AttemptCut extends Error {
  override readonly name = 'AttemptCut'
  readonly limit: 'attempt' | 'deadline'
  readonly timeoutMs: number

  constructor(limit: 'attempt' | 'deadline', timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`)
    this.limit = limit
    this.timeoutMs = timeoutMs
  }
}

/**
 * Cuts an attempt at its own timeout or at the call's deadline, whichever comes first, and at the caller's
 * abort. It does not rely on the transport to listen: a transport that ignores the signal is left behind.
 */
export function createAttemptTimeout(clock: Clock): Middleware {
  return (request, next, context) =>
    new Promise<WireResponse>((resolve, reject) => {
      const { attemptTimeoutMs, deadlineMs } = context.policy
      const leftMs = context.deadlineAt - clock.now()
      const cut =
        leftMs < attemptTimeoutMs
          ? { limit: 'deadline' as const, afterMs: leftMs, timeoutMs: deadlineMs }
          : { limit: 'attempt' as const, afterMs: attemptTimeoutMs, timeoutMs: attemptTimeoutMs }
      const controller = new AbortController()
      const stop = (reason: unknown) => {
        context.finishAttempt?.({ error: reason })
        controller.abort(reason)
        finish()
        reject(reason)
      }
      const onAbort = () => stop(context.signal?.reason)
      const cancelTimer = clock.setTimer(cut.afterMs, () =>
        stop(new AttemptCut(cut.limit, cut.timeoutMs)),
      )
      const finish = () => {
        cancelTimer()
        context.signal?.removeEventListener('abort', onAbort)
      }
      context.signal?.addEventListener('abort', onAbort, { once: true })
      next({ ...request, signal: controller.signal }, context).then(
        (response) => {
          finish()
          resolve(response)
        },
        (error: unknown) => {
          finish()
          reject(error)
        },
      )
    })
}
