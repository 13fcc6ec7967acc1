import type { RateLimiter, RatePermit } from '../rate/rate-limiter.ts'
import type { Clock } from '../wire/clock.ts'
import { AttemptCut } from './attempt-cut.ts'
import type { CallContext } from './call-context.ts'
import { untilDeadline, waitWithinDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware } from './middleware.ts'

/** What the rate limit needs. */
export interface RateLimitParts {
  readonly limiter: RateLimiter
  readonly clock: Clock
  readonly errors: ErrorFactory
  /** Waits at the pause gate, which may have closed while this call waited for its place. */
  readonly passGate: (context: CallContext) => Promise<void>
}

/** Holds each attempt until the client's own rate limit lets it through. */
export function createRateLimit(parts: RateLimitParts): Middleware {
  return async (request, next, context) => {
    for (;;) {
      const permit = await take(parts, context)
      if (permit.waitMs > 0 || permit.askAgain) await waitFor(permit, parts, context)
      if (!permit.askAgain) return next(request, context)
    }
  }
}

async function waitFor(
  permit: RatePermit,
  { clock, errors, passGate }: RateLimitParts,
  context: CallContext,
): Promise<void> {
  const retryAfterMs = Math.max(1, permit.waitMs)
  const why = 'the rate limit would hold it past the deadline'
  try {
    await waitWithinDeadline(retryAfterMs, context, clock, () =>
      errors.unsent({ code: 'rateLimited', why, retryAfterMs }, context),
    )
    await passGate(context)
  } catch (error) {
    permit.release?.()
    throw error
  }
}

async function take(
  { limiter, clock, errors }: RateLimitParts,
  context: CallContext,
): Promise<RatePermit> {
  let abandoned = false
  const ask = async () => {
    const permit = await limiter.take(context.operation.id, context.input)
    // Granted to a call that has given up: the next one can have it.
    if (abandoned) permit.release?.()
    return permit
  }
  try {
    return await untilDeadline(ask(), context, clock)
  } catch (cause) {
    abandoned = true
    if (cause instanceof AttemptCut || context.signal?.aborted) throw cause
    throw errors.limiterFailed(cause, context)
  }
}
