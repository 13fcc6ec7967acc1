import type { CallInput } from '../call/call-input.ts'

/** A limiter's answer to "may I send now?". */
export interface RatePermit {
  /** How long to wait first, in milliseconds; 0 to go ahead. */
  readonly waitMs: number
  /** Whether to ask again after waiting. Without it the place is kept and the wait is enough. */
  readonly askAgain?: boolean
  /** Gives the place back when the wait does not fit and nothing will be sent. */
  release?(): void
}

/**
 * Limits how fast a client sends. {@link createTokenBucket} serves one process; for a limit that several
 * processes share, pass a rate-limiter-flexible limiter through {@link fromRateLimiterFlexible}.
 */
export interface RateLimiter {
  /** Asked before every attempt, with the operation's id and what it is called with. */
  take(operation: string, input?: CallInput): RatePermit | Promise<RatePermit>
}
