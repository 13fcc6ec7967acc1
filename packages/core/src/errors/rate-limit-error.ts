import { HttpError } from './http-error.ts'

/**
 * The provider says: too many requests (429), and waiting would take longer than the call may.
 *
 * `retryAfterMs` is the provider's wish, when it gave one. The message was not accepted, so the same call is
 * safe to make again after that time. Also thrown before anything is sent (`attempts` is empty) while
 * the client is paused by an earlier 429 or by its own rate limit, and that pause does not fit the deadline.
 */
export class RateLimitError extends HttpError {
  override readonly name = 'RateLimitError'
}
