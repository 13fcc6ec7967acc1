import { HttpError } from './http-error.ts'

/**
 * The provider says: too many requests (429), and waiting would take longer than the call may.
 *
 * `retryAfterMs` is the provider's wish, when it gave one. With `outcome` `'not-sent'` the same call is safe to make
 * after that time. Also thrown before anything is sent (`code` `paused` or `rateLimited`, `attempts` empty), while
 * an earlier 429 or the client's own rate limit holds the call back for longer than it may wait; its `status` is then
 * the 429 that it stands for.
 */
export class RateLimitError extends HttpError {
  override readonly name = 'RateLimitError'
}
