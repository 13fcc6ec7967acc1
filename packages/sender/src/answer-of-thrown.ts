import { TextwireError } from '@textwire/core'
import type { ProviderAnswer } from './provider-answer.ts'
import { reasonOf } from './reason-of.ts'
import type { SendContext } from './send-context.ts'

interface Thrown {
  readonly outcome?: unknown
  readonly retryAfterMs?: unknown
  readonly idempotencyKey?: unknown
}

/**
 * What it means that a provider's call threw. `not-sent` only where nothing had left, or where the error itself says so;
 * anything else may have gone out.
 */
export function answerOfThrown(
  error: unknown,
  hasLeft: boolean,
  { clock, signal }: Pick<SendContext, 'clock' | 'signal'>,
): ProviderAnswer {
  // What the caller aborts with can be an error of this family too; it tells of something else.
  const isAbort = signal?.aborted && error === signal.reason
  const { outcome, retryAfterMs, idempotencyKey }: Thrown = isAbort ? {} : told(error)
  if (hasLeft && outcome !== 'not-sent' && (isAbort || !isSetUp(error))) {
    return {
      status: 'unknown',
      error,
      ...(typeof idempotencyKey === 'string' ? { idempotencyKey } : {}),
    }
  }
  return {
    status: 'not-sent',
    reason: isAbort ? 'unavailable' : reasonOf(error),
    error,
    ...(typeof retryAfterMs === 'number'
      ? { notBefore: new Date(clock.now() + retryAfterMs) }
      : {}),
  }
}

/** What an error of the family tells; whatever else is thrown tells nothing. */
const told = (error: unknown): Thrown => (TextwireError.is(error) ? Object(error) : {})

/** A client that is set up wrongly sends nothing. */
const isSetUp = (error: unknown) => TextwireError.is(error) && error.name === 'ConfigurationError'
