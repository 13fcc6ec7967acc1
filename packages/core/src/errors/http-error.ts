import { CallError } from './call-error.ts'
import type { CallErrorOptions } from './call-error.ts'

/** What an answered call adds to {@link CallErrorOptions}. */
export interface HttpErrorOptions extends CallErrorOptions {
  status: number
  problems?: readonly ProviderProblem[] | undefined
  requestId?: string | undefined
  retryAfterMs?: number | undefined
  body?: unknown
  rawBody?: string | undefined
}

/** One thing that a provider's answer complains of, with numbers and secrets masked. */
export interface ProviderProblem {
  /** The provider's own code, when it gives one. */
  readonly code?: string | undefined
  /** The provider's own words. */
  readonly title: string
  /** What the provider adds, such as the aliases that are in conflict. Its shape depends on the code. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
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
  /** Every single thing that the answer complains of; empty when it says nothing that is known to the client. */
  readonly problems: readonly ProviderProblem[]
  /** The provider's id of this request, when it gave one; support asks for it. */
  readonly requestId: string | undefined
  /** How long the provider asks to wait, in milliseconds, when it said so. */
  readonly retryAfterMs: number | undefined
  /** The answer, parsed when it was JSON, with numbers and secrets masked. */
  readonly body: unknown

  /** The provider's words for the first of {@link problems}. */
  get title(): string | undefined {
    return this.problems[0]?.title
  }

  /** What the provider adds to the first of {@link problems}. */
  get meta(): Readonly<Record<string, unknown>> | undefined {
    return this.problems[0]?.meta
  }

  constructor(message: string, options: HttpErrorOptions) {
    super(message, options, options.rawBody)
    this.status = options.status
    // A masked copy has the shape of what it was made from.
    this.problems = options.redactor.value(options.problems ?? []) as readonly ProviderProblem[]
    this.requestId = options.requestId
    this.retryAfterMs = options.retryAfterMs
    this.body = options.redactor.value(options.body)
  }
}
