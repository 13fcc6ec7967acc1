import { TextwireError } from '@textwire/core'
import type { ProviderAnswer } from './provider-answer.ts'
import { reasonOf } from './reason-of.ts'
import type { SendContext } from './send-context.ts'

/**
 * Where something was thrown:
 *
 * - `before`: nothing could have left.
 * - `client`: in a client of OneSignal or Airship. One that is set up wrongly sends nothing.
 * - `elsewhere`: in anybody's code, which may have sent and then failed in whatever way.
 */
export type ThrownIn = 'before' | 'client' | 'elsewhere'

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
  place: ThrownIn,
  { signal }: Pick<SendContext, 'signal'>,
): ProviderAnswer {
  // What the caller aborts with can be an error of this family too; it tells of something else.
  const isAbort = signal?.aborted === true && error === signal.reason
  const { outcome, retryAfterMs, idempotencyKey }: Thrown = isAbort ? {} : told(error)
  const isSetUp = place === 'client' && !isAbort && isConfiguration(error)
  if (place !== 'before' && outcome !== 'not-sent' && !isSetUp) {
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
    // A moment for other programs and people: by the machine's time of day, and not by a clock that only runs on.
    ...(typeof retryAfterMs === 'number' ? { notBefore: new Date(Date.now() + retryAfterMs) } : {}),
  }
}

/** What an error of the family tells; whatever else is thrown tells nothing. */
const told = (error: unknown): Thrown => (TextwireError.is(error) ? Object(error) : {})

const isConfiguration = (error: unknown) =>
  TextwireError.is(error) && error.name === 'ConfigurationError'
