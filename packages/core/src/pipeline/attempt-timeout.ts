import type { Clock } from '../wire/clock.ts'
import { ReadResponse } from '../wire/read-response.ts'
import { AttemptCut } from './attempt-cut.ts'
import { cutShort } from './cut-short.ts'
import type { Middleware } from './middleware.ts'

/**
 * Cuts an attempt at its own timeout or at the call's deadline, whichever comes first, and at the caller's
 * abort. It does not rely on the transport to listen: a transport that ignores the signal is left behind.
 *
 * Nothing goes out when the deadline or the abort came first, and a refusal whose body never ends is still
 * that refusal.
 */
export function createAttemptTimeout(clock: Clock): Middleware {
  return async (request, next, context) => {
    const { attemptTimeoutMs, deadlineMs } = context.policy
    const leftMs = context.deadlineAt - clock.now()
    if (leftMs <= 0) throw new AttemptCut('deadline', deadlineMs, true)
    const limits =
      leftMs < attemptTimeoutMs
        ? { afterMs: leftMs, reason: () => new AttemptCut('deadline', deadlineMs) }
        : { afterMs: attemptTimeoutMs, reason: () => new AttemptCut('attempt', attemptTimeoutMs) }
    try {
      return await cutShort(
        (signal) => next({ ...request, signal }, context),
        { ...limits, signal: context.signal },
        clock,
      )
    } catch (error) {
      const response = context.finishAttempt?.({ error })
      if (!(error instanceof AttemptCut) || response === undefined || response.status < 300)
        throw error
      return new ReadResponse(response, undefined)
    }
  }
}
