import { HttpError } from './http-error.ts'

/**
 * The provider failed (5xx) and the operation's retries are used up; or it will never do this (501, 505).
 *
 * `outcome` is `'unknown'` but for 501 and 505: the failure may have come after the work was done. This class is
 * thrown only where a repeat is harmless: make the call again, with the same `idempotencyKey` when there is one.
 */
export class ServerError extends HttpError {
  override readonly name = 'ServerError'
}
