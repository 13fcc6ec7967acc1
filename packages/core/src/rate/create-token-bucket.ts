import { ConfigurationError } from '../errors/configuration-error.ts'
import type { RateLimiter, RatePermit } from './rate-limiter.ts'

/** The speed of a {@link createTokenBucket}. */
export interface TokenBucketOptions {
  /** How many requests a second, in the long run. More than 0; may be a fraction. */
  readonly perSecond: number
  /** How many may go at once after a quiet time. @default `perSecond`, at least 1 */
  readonly burst?: number
  /** Milliseconds since the epoch. @default `Date.now` */
  readonly now?: () => number
}

/** A limiter that answers at once. */
export interface TokenBucket extends RateLimiter {
  take(operation?: string): RatePermit
}

/**
 * A rate limit for one process: calls keep their order, each is told how long to wait for its place.
 *
 * @throws {ConfigurationError} When `perSecond` or `burst` is not a positive number.
 * @example
 * ```ts
 * import { createTokenBucket } from '@textwire/core'
 *
 * const limiter = createTokenBucket({ perSecond: 100 })
 * ```
 */
export function createTokenBucket(options: TokenBucketOptions): TokenBucket {
  const { perSecond, burst = Math.max(1, perSecond), now = Date.now } = options
  if (!(perSecond > 0 && Number.isFinite(perSecond))) throw refuse('perSecond', perSecond)
  if (!(burst >= 1 && Number.isFinite(burst))) throw refuse('burst', burst)
  let tokens = burst
  let filledAt = now()
  return {
    take() {
      const at = now()
      // A clock that is set back must not empty the bucket.
      const passedMs = Math.max(0, at - filledAt)
      tokens = Math.min(burst, tokens + (passedMs / 1000) * perSecond)
      filledAt = at
      tokens -= 1
      // A negative stock is the queue: each place behind it is 1/perSecond later.
      const waitMs = tokens >= 0 ? 0 : Math.ceil((-tokens / perSecond) * 1000)
      return { waitMs, release: () => void (tokens += 1) }
    },
  }
}

function refuse(setting: string, value: number): ConfigurationError {
  const name = `rateLimit.${setting}`
  return new ConfigurationError(
    `${name} must be a number of at least 1 (perSecond: more than 0); got ${value}`,
    {
      setting: name,
    },
  )
}
