import { CallError } from './call-error.ts'
import type { CallErrorOptions } from './call-error.ts'

/** What an answered call adds to {@link CallErrorOptions}. */
export interface HttpErrorOptions extends CallErrorOptions {
  status: number
  requestId?: string | undefined
  retryAfterMs?: number | undefined
  body?: unknown
  rawBody?: string | undefined
}

/**
 * The provider answered, and the answer is not success. Callers branch on the children:
 * `RateLimitError` (429), `AuthError` (401, 403), `NotFoundError` (404, 410), `InvalidRequestError` (other
 * 4xx), `ServerError` (5xx), `RedirectError` (3xx), `UnreadableResponseError` (2xx whose body is lost).
 *
 * It is not thrown when no answer came (`NetworkError`, `TimeoutError`), nor for an unsafe operation whose
 * answer leaves open whether a text went out (`OutcomeUnknownError`).
 */
export class HttpError extends CallError {
  override readonly name: string = 'HttpError'
  readonly status: number
  /** The provider's id of this request, when it gave one; support asks for it. */
  readonly requestId: string | undefined
  /** How long the provider asks to wait, in milliseconds, when it said so. */
  readonly retryAfterMs: number | undefined
  /** The answer, parsed when it was JSON, with numbers and secrets masked. */
  readonly body: unknown

  constructor(message: string, options: HttpErrorOptions) {
    super(message, options, options.rawBody)
    this.status = options.status
    this.requestId = options.requestId
    this.retryAfterMs = options.retryAfterMs
    this.body = options.redactor.value(options.body)
  }
}
