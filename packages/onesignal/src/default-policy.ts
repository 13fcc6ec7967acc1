import type { CallPolicy } from '@textwire/core'

/**
 * OneSignal's own advice: a client timeout of 60 s (its answers may take up to 100 s), and for time-sensitive
 * messages a backoff of 2, 4, 8 … 60 s within 10 minutes. Sources: "Idempotent notification requests" and
 * "REST API overview" in its documentation.
 */
export const defaultPolicy: CallPolicy = {
  maxAttempts: 4,
  attemptTimeoutMs: 60_000,
  deadlineMs: 600_000,
  maxRetryAfterMs: 60_000,
  backoff: { baseMs: 2_000, maxMs: 60_000 },
  retryUnsafeOn503: false,
}
