import type { CallPolicy } from '@textwire/core'

/**
 * Airship asks for "a realistic timeout" and exponential backoff on 50x (support article on API limitations)
 * and gives no numbers; its own Python and Ruby libraries use 60 s for a request. The whole call may take three
 * of those. Retry-After is in none of its documents, so a wish is honoured when it comes, up to a minute.
 */
export const defaultPolicy: CallPolicy = {
  maxAttempts: 4,
  attemptTimeoutMs: 60_000,
  deadlineMs: 180_000,
  maxRetryAfterMs: 60_000,
  backoff: { baseMs: 500, maxMs: 20_000 },
  retryUnsafeOn503: false,
}

/** A list of ten million members is some 200 MB, and has to get through a line of a few megabits a second. */
export const uploadPolicy: CallPolicy = {
  ...defaultPolicy,
  attemptTimeoutMs: 600_000,
  deadlineMs: 1_800_000,
}
