import type { RateLimiter } from './rate-limiter.ts'

/** The part of a rate-limiter-flexible limiter that is used; every store it has (Redis, SQL, memory) fits. */
export interface FlexibleLimiter {
  consume(key: string): Promise<unknown>
}

/**
 * Lets the processes of a fleet share one limit through the rate-limiter-flexible package.
 *
 * @param limiter For instance a `RateLimiterRedis`.
 * @param key What is limited, such as the app's id.
 * @example
 * ```ts
 * import { fromRateLimiterFlexible } from '@textwire/core'
 * import { RateLimiterMemory } from 'rate-limiter-flexible'
 *
 * const rateLimit = fromRateLimiterFlexible(new RateLimiterMemory({ points: 100, duration: 1 }), 'my-app')
 * ```
 */
export function fromRateLimiterFlexible(limiter: FlexibleLimiter, key: string): RateLimiter {
  return {
    async take() {
      try {
        await limiter.consume(key)
        return { waitMs: 0 }
      } catch (refusal) {
        const waitMs = msBeforeNext(refusal)
        // Anything but a refusal is the store's failure, and not a reason to send faster.
        if (waitMs === undefined) throw refusal
        return { waitMs, askAgain: true }
      }
    },
  }
}

function msBeforeNext(refusal: unknown): number | undefined {
  if (typeof refusal !== 'object' || refusal === null || !('msBeforeNext' in refusal))
    return undefined
  return typeof refusal.msBeforeNext === 'number' ? Math.max(1, refusal.msBeforeNext) : undefined
}
