import type { RateLimiter, RatePermit } from '../rate/rate-limiter.ts'
import type { Clock } from '../wire/clock.ts'
import { AttemptCut } from './attempt-cut.ts'
import type { CallContext } from './call-context.ts'
import { untilDeadline, waitWithinDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware } from './middleware.ts'

/** Holds each attempt until the client's own rate limit lets it through. */
export function createRateLimit(
  limiter: RateLimiter,
  clock: Clock,
  errors: ErrorFactory,
): Middleware {
  return async (request, next, context) => {
    for (;;) {
      const permit = await take(limiter, context, clock, errors)
      if (permit.waitMs > 0) {
        try {
          await waitWithinDeadline(permit.waitMs, context, clock, () =>
            errors.unsent(
              {
                code: 'rateLimited',
                why: 'the rate limit lets it through only after the deadline',
                retryAfterMs: permit.waitMs,
              },
              context,
            ),
          )
        } catch (error) {
          permit.release?.()
          throw error
        }
      }
      if (!permit.askAgain) return next(request, context)
    }
  }
}

async function take(
  limiter: RateLimiter,
  context: CallContext,
  clock: Clock,
  errors: ErrorFactory,
): Promise<RatePermit> {
  try {
    return await untilDeadline(limiter.take(context.operation.id), context, clock)
  } catch (cause) {
    if (cause instanceof AttemptCut) throw cause
    throw errors.unsent({ code: 'limiterFailed', why: 'the rate limiter failed', cause }, context)
  }
}
