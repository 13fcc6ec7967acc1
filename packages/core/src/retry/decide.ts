import type { RetryClass } from '../wire/operation.ts'
import { isInDoubt } from './is-in-doubt.ts'
import type { Outcome } from './outcome.ts'

/**
 * What to do after an attempt.
 *
 * - `succeed`: hand the answer over. - `retry`: try again. - `fail`: throw; the request was not carried out.
 * - `unknown`: throw an `OutcomeUnknownError`; a repeat may text a person twice.
 */
export type Decision = 'succeed' | 'retry' | 'fail' | 'unknown'

/** Everything the decision depends on. */
export interface DecisionInput {
  readonly retryClass: RetryClass
  /** Whether this call carries an idempotency key. A keyed operation without one is as unsafe as any. */
  readonly hasKey: boolean
  readonly outcome: Outcome
  /**
   * Whether an unsafe operation may be repeated after a 503 that names a Retry-After.
   *
   * @default false
   */
  readonly retryUnsafeOn503?: boolean
}

/**
 * The heart of the retry policy: a pure function of the operation's class, its key and the outcome.
 * It does not know how many attempts are left, nor how long to wait.
 */
export function decide(input: DecisionInput): Decision {
  const { outcome } = input
  const repeatable = isRepeatable(input)
  switch (outcome.kind) {
    case 'notSent':
      return 'retry'
    case 'lost':
    case 'unreadable':
      return repeatable ? 'retry' : 'unknown'
    case 'answered':
      return decideStatus(outcome, repeatable, input.retryUnsafeOn503 ?? false)
  }
}

/** Whether a repeat is harmless even when the first request was carried out. */
export function isRepeatable({
  retryClass,
  hasKey,
}: Pick<DecisionInput, 'retryClass' | 'hasKey'>): boolean {
  return retryClass === 'safe' || (retryClass === 'keyed' && hasKey)
}

function decideStatus(
  { status, retryAfterMs }: { status: number; retryAfterMs?: number | undefined },
  repeatable: boolean,
  retryUnsafeOn503: boolean,
): Decision {
  if (status >= 200 && status < 300) return 'succeed'
  if (status === 429) return 'retry'
  if (!isInDoubt(status)) return 'fail'
  // A redirect stays one however often it is asked for.
  if (repeatable) return status < 400 ? 'fail' : 'retry'
  return status === 503 && retryAfterMs !== undefined && retryUnsafeOn503 ? 'retry' : 'unknown'
}
