import { AuthError } from '../errors/auth-error.ts'
import type { CallError, CallErrorOptions } from '../errors/call-error.ts'
import { HttpError } from '../errors/http-error.ts'
import type { HttpErrorOptions, ProviderProblem } from '../errors/http-error.ts'
import { InvalidRequestError } from '../errors/invalid-request-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { NotFoundError } from '../errors/not-found-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { RedirectError } from '../errors/redirect-error.ts'
import { ServerError } from '../errors/server-error.ts'
import type { SendOutcome, TextwireError } from '../errors/textwire-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type { Redactor } from '../redact/create-redactor.ts'
import { redactCause } from '../redact/redact-cause.ts'
import { errorCode } from '../retry/error-code.ts'
import { isInDoubt } from '../retry/is-in-doubt.ts'
import type { Outcome } from '../retry/outcome.ts'
import type { Operation } from '../wire/operation.ts'
import type { ReadResponse } from '../wire/read-response.ts'
import { AttemptCut } from './attempt-cut.ts'
import type { CallContext } from './call-context.ts'

/** What a provider's error answer says, whatever shape it came in. */
export interface ProviderError {
  /** The provider's own words. */
  readonly message?: string | undefined
  /** A stable code to branch on: one of the client's own where it knows the words, else the provider's. */
  readonly code?: string | undefined
  /** Every single thing that the answer complains of. */
  readonly problems?: readonly ProviderProblem[] | undefined
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

/** Why a call was given up before it was sent. */
export interface Unsent {
  readonly code: 'paused' | 'rateLimited'
  readonly why: string
  readonly retryAfterMs: number
}

/** What an error tells of its call. */
export interface FailedCall extends Pick<
  CallContext,
  'url' | 'idempotencyKey' | 'inDoubt' | 'attempts'
> {
  readonly operation: Pick<Operation, 'id' | 'method'>
}

/** Builds every error of a call, masked, with the attempts made so far. */
export interface ErrorFactory {
  answered(response: ReadResponse, retryAfterMs: number | undefined, call: FailedCall): HttpError
  noAnswer(cause: unknown, outcome: Outcome, call: FailedCall): CallError
  outcomeUnknown(cause: TextwireError, call: FailedCall): OutcomeUnknownError
  unsent(reason: Unsent, call: FailedCall): RateLimitError
  limiterFailed(cause: unknown, call: FailedCall): NetworkError
}

/** A refusal can list every recipient; `problems` and `body` have all of it. */
const MAX_WORDS = 500

type HttpErrorClass = new (message: string, options: HttpErrorOptions) => HttpError

export function createErrorFactory(redactor: Redactor, readError: ReadProviderError): ErrorFactory {
  const read: ReadProviderError = (answer) => {
    try {
      return readError(answer)
    } catch {
      // A body built to break its reader (nested without end, say) must not hide the status.
      return {}
    }
  }
  const common = (
    { operation, inDoubt, url, attempts, idempotencyKey }: FailedCall,
    code: string,
    outcome: SendOutcome,
    cause?: unknown,
  ): CallErrorOptions => ({
    code,
    outcome: inDoubt ? 'unknown' : outcome,
    operation: operation.id,
    method: operation.method,
    url,
    attempts: [...attempts],
    idempotencyKey,
    cause: cause === undefined ? undefined : redactCause(cause, redactor),
    redactor,
  })
  return {
    answered({ status, headers, json, body: text }, retryAfterMs, context) {
      const said = read({ status, headers, json, text })
      const words = (said.message ?? fallbackWords(status, text)).slice(0, MAX_WORDS)
      const outcome = status < 300 || isInDoubt(status) ? 'unknown' : 'not-sent'
      return new (classOf(status))(`${context.operation.id} answered ${status}: ${words}`, {
        ...common(context, said.code ?? `http${status}`, outcome),
        status,
        problems: said.problems,
        requestId: said.requestId,
        retryAfterMs,
        body: json ?? text,
        rawBody: text,
      })
    },
    noAnswer(cause, { kind }, context) {
      const { id } = context.operation
      const code = errorCode(cause)
      const notSent = kind === 'notSent'
      const outcome = notSent ? 'not-sent' : 'unknown'
      if (cause instanceof AttemptCut) {
        const { limit, timeoutMs } = cause
        return new TimeoutError(`${id}: ${cause.message}`, {
          ...common(context, code, outcome, cause.cause),
          limit,
          timeoutMs,
        })
      }
      const what = notSent ? 'could not connect' : 'the connection broke before an answer came'
      return new NetworkError(`${id}: ${what} (${code})`, common(context, code, outcome, cause))
    },
    outcomeUnknown: (cause, context) =>
      new OutcomeUnknownError(
        `${context.operation.id} may or may not have been carried out, and is not sent again. ${cause.message}`,
        {
          ...common(context, 'outcomeUnknown', 'unknown', cause),
          status: cause instanceof HttpError ? cause.status : undefined,
        },
      ),
    unsent: ({ code, why, retryAfterMs }, context) =>
      new RateLimitError(`${givenUp(context)}: ${why}`, {
        ...common(context, code, 'not-sent'),
        status: 429,
        retryAfterMs,
      }),
    limiterFailed: (cause, context) =>
      new NetworkError(
        `${givenUp(context)}: the rate limiter failed`,
        common(context, 'limiterFailed', 'not-sent', cause),
      ),
  }
}

function givenUp({ operation, attempts }: FailedCall): string {
  return `${operation.id} was not ${attempts.length > 0 ? 'tried again' : 'sent'}`
}

function classOf(status: number): HttpErrorClass {
  if (status < 300) return UnreadableResponseError
  if (status < 400) return RedirectError
  if (status === 401 || status === 403) return AuthError
  if (status === 404 || status === 410) return NotFoundError
  if (status === 429) return RateLimitError
  return status < 500 ? InvalidRequestError : ServerError
}

function fallbackWords(status: number, text: string | undefined): string {
  if (status < 300) return 'the body cannot be read'
  if (status < 400) return 'redirects are not followed: check baseUrl'
  return text ? 'no known words' : 'no body'
}
