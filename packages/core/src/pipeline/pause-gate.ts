import { spreadAbove } from '../retry/backoff.ts'
import { retryAfterOf } from '../retry/retry-after-of.ts'
import type { Clock } from '../wire/clock.ts'
import { waitWithinDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware } from './middleware.ts'

/** What the pause gate needs. */
export interface PauseGateParts {
  readonly clock: Clock
  readonly random: () => number
  readonly errors: ErrorFactory
}

/**
 * Closes when one call of the client meets a 429 that names a time: every call then waits out the same
 * `Retry-After` instead of finding out for itself. A call that cannot wait that long fails at once, unsent.
 */
export function createPauseGate({ clock, random, errors }: PauseGateParts): Middleware {
  let openAt = 0
  return async (request, next, context) => {
    for (let waitMs = openAt - clock.now(); waitMs > 0; waitMs = openAt - clock.now()) {
      const retryAfterMs = waitMs
      const why = 'the provider asked for a pause that is longer than the call may wait'
      const tooLong = () => errors.unsent({ code: 'paused', why, retryAfterMs }, context)
      if (waitMs > context.policy.maxRetryAfterMs) throw tooLong()
      await waitWithinDeadline(spreadAbove(waitMs, random), context, clock, tooLong)
    }
    const response = await next(request, context)
    if (response.status === 429) {
      const now = clock.now()
      openAt = Math.max(openAt, now + (retryAfterOf(response, now) ?? 0))
    }
    return response
  }
}
