import { CallError } from '../errors/call-error.ts'
import { TextwireError } from '../errors/textwire-error.ts'
import { backoffMs, spreadAbove } from '../retry/backoff.ts'
import { decide, isRepeatable } from '../retry/decide.ts'
import { isInDoubt } from '../retry/is-in-doubt.ts'
import { isNotSent } from '../retry/is-not-sent.ts'
import type { Outcome } from '../retry/outcome.ts'
import { retryAfterOf } from '../retry/retry-after-of.ts'
import type { RetryBudget } from '../retry/retry-budget.ts'
import { kindOf } from '../wire/kind-of.ts'
import type { Clock } from '../wire/clock.ts'
import type { Operation } from '../wire/operation.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { ReadResponse } from '../wire/read-response.ts'
import { AttemptCut } from './attempt-cut.ts'
import type { CallContext } from './call-context.ts'
import { fitsDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware, Next } from './middleware.ts'

/** Whether the JSON of a success can be what an operation answers with; anything else leaves the call in doubt. */
export type IsAnswer = (operation: Operation, json: unknown) => boolean

/** What the retry layer needs. */
export interface RetryParts {
  readonly isAnswer?: IsAnswer | undefined
  readonly clock: Clock
  readonly random: () => number
  readonly budget: RetryBudget
  readonly errors: ErrorFactory
}

interface Verdict {
  readonly outcome: Outcome
  readonly response?: ReadResponse
  /** Built only when it is needed: a success costs nothing. */
  readonly error: () => CallError
}

/**
 * Repeats what may be repeated, waits as long as the provider asks, and throws the last error as it is; but once an
 * attempt that must not be repeated may have been carried out, whatever ends the call is an `OutcomeUnknownError`.
 */
export function createRetry(parts: RetryParts): Middleware {
  return async (request, next, context) => {
    try {
      return await repeat(request, next, context, parts)
    } catch (error) {
      throw hidesDoubt(error, context) ? parts.errors.outcomeUnknown(error, context) : error
    }
  }
}

async function repeat(
  request: WireRequest,
  next: Next,
  context: CallContext,
  parts: RetryParts,
): Promise<ReadResponse> {
  for (;;) {
    context.attempt += 1
    const { outcome, response, error } = await attempt(request, next, context, parts)
    const { retryUnsafeOn503 } = context.policy
    const decision = decide({ ...inputOf(context), outcome, retryUnsafeOn503 })
    if (decision === 'succeed' && response !== undefined) {
      parts.budget.refund()
      return response
    }
    context.inDoubt ||= leavesDoubt(outcome)
    if (decision !== 'retry') throw error()
    await waitForRetry(outcome, error, context, parts)
  }
}

/**
 * Whether an error would pass off as certain what is not: any error, of a call that must not be repeated; and of a
 * keyed one an error about something else (credentials, say), which knows neither the doubt nor the key.
 */
function hidesDoubt(error: unknown, context: CallContext): error is TextwireError {
  if (!context.inDoubt || context.signal?.aborted || !TextwireError.is(error)) return false
  const own = error instanceof CallError && error.operation === context.operation.id
  return context.retryClass !== 'safe' && !(own && isRepeatable(inputOf(context)))
}

function inputOf({ retryClass, idempotencyKey }: CallContext) {
  return { retryClass, hasKey: idempotencyKey !== undefined }
}

async function attempt(
  request: WireRequest,
  next: Next,
  context: CallContext,
  { clock, errors, isAnswer }: RetryParts,
): Promise<Verdict> {
  let response: ReadResponse
  try {
    response = await next(request, context)
  } catch (cause) {
    // The caller's own abort passes through unwrapped; a layer's error (auth, pause, rate) is final already.
    if (context.signal?.aborted) throw context.signal.reason
    if (TextwireError.is(cause)) throw cause
    const unsent = isNotSent(cause) || (cause instanceof AttemptCut && cause.unsent)
    const outcome: Outcome = { kind: unsent ? 'notSent' : 'lost' }
    return { outcome, error: () => errors.noAnswer(cause, outcome, context) }
  }
  return judge(response, context, clock, errors, isAnswer)
}

/** The status is judged before the body: a 429 is a 429 even when its body is cut off. */
function judge(
  response: ReadResponse,
  context: CallContext,
  clock: Clock,
  errors: ErrorFactory,
  isAnswer: IsAnswer = () => true,
): Verdict {
  const { status } = response
  if (context.signal?.aborted) throw context.signal.reason
  const { operation } = context
  const readable =
    isReadable(response, operation) && (!response.json || isAnswer(operation, response.json))
  const succeeded = status >= 200 && status < 300
  const retryAfterMs = succeeded ? undefined : retryAfterOf(response, clock.now())
  return {
    outcome:
      succeeded && !readable
        ? { kind: 'unreadable', status }
        : { kind: 'answered', status, retryAfterMs },
    response,
    error: () => errors.answered(response, retryAfterMs, context),
  }
}

/** Every answer is a JSON object, but for a list or an empty one where the operation may have it. */
function isReadable({ json, body, status }: ReadResponse, operation: Operation): boolean {
  const { isList, mayBeEmpty, success } = operation
  if (kindOf(json) === `[object ${isList ? 'Array' : 'Object'}]`) return true
  return body === '' && (mayBeEmpty === true || (status === 204 && success.includes(204)))
}

async function waitForRetry(
  outcome: Outcome,
  error: () => CallError,
  context: CallContext,
  { clock, random, budget }: RetryParts,
): Promise<void> {
  const { policy, attempts, attempt: number } = context
  const wishMs = outcome.kind === 'answered' ? outcome.retryAfterMs : undefined
  // A renewed credential has sent one more than this layer has tried.
  if (Math.max(number, attempts.length) >= policy.maxAttempts) throw error()
  if (wishMs !== undefined && wishMs > policy.maxRetryAfterMs) throw error()
  const waitMs = wishMs ? spreadAbove(wishMs, random) : backoffMs(number, policy.backoff, random)
  // A wait that does not fit must cost nothing.
  if (!fitsDeadline(waitMs, context, clock)) throw error()
  if (!budget.spend(outcome.kind === 'lost')) throw error()
  await clock.sleep(waitMs, context.signal)
}

/** Whether the request may have been carried out although the attempt did not succeed. */
function leavesDoubt(outcome: Outcome): boolean {
  if (outcome.kind === 'answered') return isInDoubt(outcome.status)
  return outcome.kind !== 'notSent'
}
