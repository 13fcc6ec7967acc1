import { AuthError } from '../errors/auth-error.ts'
import type { CallError, CallErrorOptions } from '../errors/call-error.ts'
import { HttpError } from '../errors/http-error.ts'
import type { HttpErrorOptions } from '../errors/http-error.ts'
import { InvalidRequestError } from '../errors/invalid-request-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { NotFoundError } from '../errors/not-found-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { RedirectError } from '../errors/redirect-error.ts'
import { ServerError } from '../errors/server-error.ts'
import type { SendOutcome } from '../errors/textwire-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type { Redactor } from '../redact/create-redactor.ts'
import { redactCause } from '../redact/redact-cause.ts'
import { errorCode } from '../retry/error-code.ts'
import type { Outcome } from '../retry/outcome.ts'
import type { WireResponse } from '../wire/wire-response.ts'
import { AttemptCut } from './attempt-timeout.ts'
import type { CallContext } from './call-context.ts'

/** What a provider's error answer says, whatever shape it came in. */
export interface ProviderError {
  /** The provider's own words. */
  readonly message?: string | undefined
  /** The provider's own code, if its answers have one. */
  readonly code?: string | undefined
  readonly requestId?: string | undefined
}

/** The answer as it is given to a provider's reader of errors. */
export interface ErrorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body, when it was JSON. */
  readonly json: unknown
  readonly text: string | undefined
}

/** Reads a provider's many error shapes. Must not throw. */
export type ReadProviderError = (answer: ErrorAnswer) => ProviderError

interface BodyOf {
  text: string | undefined
  json: unknown
  retryAfterMs: number | undefined
}

/** Builds every error of a call, masked, with the attempts made so far. */
export interface ErrorFactory {
  answered(response: WireResponse, body: BodyOf, context: CallContext): HttpError
  noAnswer(cause: unknown, outcome: Outcome, context: CallContext): CallError
  outcomeUnknown(cause: CallError, context: CallContext): OutcomeUnknownError
  paused(waitMs: number, context: CallContext): RateLimitError
  rateLimited(waitMs: number, context: CallContext): RateLimitError
  limiterFailed(cause: unknown, context: CallContext): RateLimitError
}

type HttpErrorClass = new (message: string, options: HttpErrorOptions) => HttpError

export function createErrorFactory(
  baseUrl: string,
  redactor: Redactor,
  readError: ReadProviderError,
): ErrorFactory {
  const common = (
    context: CallContext,
    code: string,
    outcome: SendOutcome,
    cause?: unknown,
  ): CallErrorOptions => ({
    code,
    outcome: context.inDoubt ? 'unknown' : outcome,
    operation: context.operation.id,
    method: context.operation.method,
    url: context.url ?? baseUrl + context.operation.path,
    attempts: [...context.attempts],
    idempotencyKey: context.idempotencyKey,
    cause: cause === undefined ? undefined : redactCause(cause, redactor),
    redactor,
  })
  const unsent = (context: CallContext, code: string, why: string, retryAfterMs?: number, cause?: unknown) =>
    new RateLimitError(`${context.operation.id} was not sent: ${why}.`, {
      ...common(context, code, 'not-sent', cause),
      status: 429,
      retryAfterMs: retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs),
    })
  return {
    answered(response, { text, json, retryAfterMs }, context) {
      const { status } = response
      const said = readError({ status, headers: response.headers, json, text })
      const words = said.message ?? fallbackWords(status, json, text)
      return new (classOf(status))(`${context.operation.id} answered ${status}: ${words}`, {
        ...common(context, said.code ?? `http${status}`, status < 300 || status >= 500 ? 'unknown' : 'not-sent'),
        status,
        requestId: said.requestId,
        retryAfterMs,
        body: json ?? text,
        rawBody: text,
      })
    },
    noAnswer(cause, outcome, context) {
      if (cause instanceof AttemptCut) {
        const { limit, timeoutMs } = cause
        const whole = limit === 'deadline' ? 'the whole call' : 'this attempt'
        return new TimeoutError(
          `${context.operation.id}: no answer within the ${timeoutMs} ms that ${whole} may take.`,
          { ...common(context, `${limit}Timeout`, 'unknown'), limit, timeoutMs },
        )
      }
      const code = errorCode(cause)
      const notSent = outcome.kind === 'notSent'
      const what = notSent ? 'the connection was never made' : 'the connection broke before an answer came'
      return new NetworkError(
        `${context.operation.id}: ${what} (${code}).`,
        common(context, code, notSent ? 'not-sent' : 'unknown', cause),
      )
    },
    outcomeUnknown: (cause, context) =>
      new OutcomeUnknownError(
        `${context.operation.id} may or may not have been carried out, and was not sent again. ${cause.message}`,
        {
          ...common(context, 'outcomeUnknown', 'unknown', cause),
          status: cause instanceof HttpError ? cause.status : undefined,
        },
      ),
    paused: (waitMs, context) =>
      unsent(
        context,
        'paused',
        `the provider asked this client to wait another ${Math.ceil(waitMs)} ms, longer than the call may take`,
        waitMs,
      ),
    rateLimited: (waitMs, context) =>
      unsent(
        context,
        'rateLimited',
        `its place under the client's own rate limit is ${Math.ceil(waitMs)} ms away, past the deadline`,
        waitMs,
      ),
    limiterFailed: (cause, context) =>
      unsent(context, 'limiterFailed', 'the rate limiter failed', undefined, cause),
  }
}

function classOf(status: number): HttpErrorClass {
  if (status < 300) return UnreadableResponseError
  if (status < 400) return RedirectError
  if (status === 401 || status === 403) return AuthError
  if (status === 404 || status === 410) return NotFoundError
  if (status === 429) return RateLimitError
  return status < 500 ? InvalidRequestError : ServerError
}

function fallbackWords(status: number, json: unknown, text: string | undefined): string {
  if (status < 300) return 'success by its status, but the body cannot be read'
  if (status < 400) return 'a redirect, which is not followed; check baseUrl'
  if (json === undefined && !text) return 'no body'
  return `a body in no known shape (${(text ?? '').length} characters)`
}
