/** What can be set for one call; everything else is the client's. */
export interface CallOptions {
  /** Aborts the call, its waits included. The call then rejects with the signal's own reason, unwrapped. */
  readonly signal?: AbortSignal | undefined
  /** How many times the request may go on the wire, the first included. */
  readonly maxAttempts?: number | undefined
  /** How long one attempt may take, in milliseconds, its body included. */
  readonly attemptTimeoutMs?: number | undefined
  /** How long the whole call may take, in milliseconds, every attempt and wait included. */
  readonly deadlineMs?: number | undefined
  /** A longer `Retry-After`, in milliseconds, ends the call with the error instead of being waited for. */
  readonly maxRetryAfterMs?: number | undefined
  /**
   * A UUID that makes the call safe to repeat, for operations that have such a key. Without it each call makes
   * its own. Use the same key again only for the same message.
   */
  readonly idempotencyKey?: string | undefined
}
