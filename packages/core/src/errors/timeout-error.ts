import { CallError } from './call-error.ts'
import type { CallErrorOptions } from './call-error.ts'

/**
 * The provider did not answer in time: `limit` says whether one attempt took too long (`attemptTimeoutMs`) or
 * the whole call did (`deadlineMs`). Its `outcome` is `'unknown'` once anything was sent.
 *
 * Not thrown when the caller's own signal aborts: that reason passes through as it is.
 */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError'
  readonly limit: 'attempt' | 'deadline'
  /** The limit that was reached, in milliseconds. */
  readonly timeoutMs: number

  constructor(
    message: string,
    options: CallErrorOptions & { limit: 'attempt' | 'deadline'; timeoutMs: number },
  ) {
    super(message, options)
    this.limit = options.limit
    this.timeoutMs = options.timeoutMs
  }
}
