import type { CallPolicy } from '../pipeline/call-context.ts'
import { checkNumber } from './check-number.ts'

/**
 * Checks the limits of a client or a call.
 *
 * @throws {ConfigurationError} Naming the first option that is out of range, what was given and what is allowed.
 */
export function checkPolicy(policy: CallPolicy): CallPolicy {
  const { maxAttempts, backoff } = policy
  checkNumber('maxAttempts', maxAttempts, 1, 'whole number')
  checkNumber('attemptTimeoutMs', policy.attemptTimeoutMs, 1)
  checkNumber('deadlineMs', policy.deadlineMs, 1)
  checkNumber('maxRetryAfterMs', policy.maxRetryAfterMs, 0)
  checkNumber('backoff.baseMs', backoff.baseMs, 0)
  checkNumber('backoff.maxMs', backoff.maxMs, 0)
  return policy
}
