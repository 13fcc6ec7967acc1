import { CallError } from '../errors/call-error.ts'
import { TextwireError } from '../errors/textwire-error.ts'
import { backoffMs, spreadAbove } from '../retry/backoff.ts'
import { decide } from '../retry/decide.ts'
import { isInDoubt } from '../retry/is-in-doubt.ts'
import { isNotSent } from '../retry/is-not-sent.ts'
import type { Outcome } from '../retry/outcome.ts'
import { retryAfterOf } from '../retry/retry-after-of.ts'
import type { RetryBudget } from '../retry/retry-budget.ts'
import type { Clock } from '../wire/clock.ts'
import type { WireRequest } from '../wire/wire-request.ts'
import type { ReadResponse } from '../wire/read-response.ts'
import { AttemptCut } from './attempt-cut.ts'
import type { CallContext } from './call-context.ts'
import { waitWithinDeadline } from './deadline.ts'
import type { ErrorFactory } from './error-factory.ts'
import type { Middleware, Next } from './middleware.ts'

/** What the retry layer needs. */
export interface RetryParts {
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

/** Repeats what may be repeated, waits as long as the provider asks, and throws the last error as it is. */
export function createRetry(parts: RetryParts): Middleware {
  return async (request, next, context) => {
    for (;;) {
      context.attempt += 1
      const { outcome, response, error } = await attempt(request, next, context, parts)
      const decision = decide({
        retryClass: context.retryClass,
        hasKey: context.idempotencyKey !== undefined,
        outcome,
        retryUnsafeOn503: context.policy.retryUnsafeOn503,
      })
      if (decision === 'succeed' && response !== undefined) {
        parts.budget.refund()
        return response
      }
      context.inDoubt ||= leavesDoubt(outcome)
      if (decision === 'unknown') throw parts.errors.outcomeUnknown(error(), context)
      if (decision === 'fail') throw error()
      await waitForRetry(outcome, error, context, parts)
    }
  }
}

async function attempt(
  request: WireRequest,
  next: Next,
  context: CallContext,
  { clock, errors }: RetryParts,
): Promise<Verdict> {
  let response: ReadResponse
  try {
    response = await next(request, context)
  } catch (cause) {
    // The caller's own abort passes through unwrapped; a layer's error (auth, pause, rate) is final already.
    if (context.signal?.aborted) throw context.signal.reason
    if (TextwireError.is(cause)) throw inDoubtAs(cause, context, errors)
    const unsent = isNotSent(cause) || (cause instanceof AttemptCut && cause.unsent)
    const outcome: Outcome = { kind: unsent ? 'notSent' : 'lost' }
    return { outcome, error: () => errors.noAnswer(cause, outcome, context) }
  }
  return judge(response, context, clock, errors)
}

/**
 * An error about something else (credentials that could not be had, say) does not know that an earlier attempt of
 * this call may have been carried out.
 */
function inDoubtAs(
  cause: TextwireError,
  context: CallContext,
  errors: ErrorFactory,
): TextwireError {
  const own = cause instanceof CallError && cause.operation === context.operation.id
  return context.inDoubt && !own ? errors.outcomeUnknown(cause, context) : cause
}

/** The status is judged before the body: a 429 is a 429 even when its body is cut off. */
function judge(
  response: ReadResponse,
  context: CallContext,
  clock: Clock,
  errors: ErrorFactory,
): Verdict {
  const { status } = response
  if (context.signal?.aborted) throw context.signal.reason
  const readable = response.json !== undefined || status === 204
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

async function waitForRetry(
  outcome: Outcome,
  error: () => CallError,
  context: CallContext,
  { clock, random, budget }: RetryParts,
): Promise<void> {
  const { policy, attempt: number } = context
  const wishMs = outcome.kind === 'answered' ? outcome.retryAfterMs : undefined
  if (number >= policy.maxAttempts) throw error()
  if (wishMs !== undefined && wishMs > policy.maxRetryAfterMs) throw error()
  if (!budget.spend(outcome.kind === 'lost')) throw error()
  const waitMs = wishMs ? spreadAbove(wishMs, random) : backoffMs(number, policy.backoff, random)
  await waitWithinDeadline(waitMs, context, clock, error)
}

/** Whether the request may have been carried out although the attempt did not succeed. */
function leavesDoubt(outcome: Outcome): boolean {
  if (outcome.kind === 'answered') return isInDoubt(outcome.status)
  return outcome.kind !== 'notSent'
}
