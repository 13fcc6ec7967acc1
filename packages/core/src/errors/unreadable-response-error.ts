import { HttpError } from './http-error.ts'

/**
 * The status says success (2xx) but the body cannot be read: cut off, empty where one is promised, or not
 * JSON, as when a proxy answers with a page of its own.
 *
 * `outcome` is `'unknown'`. Thrown only where a repeat is harmless; an unsafe operation ends in
 * `OutcomeUnknownError` instead.
 */
export class UnreadableResponseError extends HttpError {
  override readonly name = 'UnreadableResponseError'
}
