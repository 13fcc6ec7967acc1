import { ConfigurationError } from '../errors/configuration-error.ts'
import type { CallPolicy } from '../pipeline/call-context.ts'

/**
 * Checks the limits of a client or a call.
 *
 * @throws {ConfigurationError} Naming the first option that is out of range, what was given and what is allowed.
 */
export function checkPolicy(policy: CallPolicy): CallPolicy {
  const { maxAttempts, backoff } = policy
  // A whole number: Infinity and 1.5 are none.
  check('maxAttempts', maxAttempts, 1, Number.isInteger(maxAttempts))
  check('attemptTimeoutMs', policy.attemptTimeoutMs, 1)
  check('deadlineMs', policy.deadlineMs, 1)
  check('maxRetryAfterMs', policy.maxRetryAfterMs, 0)
  check('backoff.baseMs', backoff.baseMs, 0)
  check('backoff.maxMs', backoff.maxMs, 0)
  return policy
}

function check(setting: string, value: number, least: number, holds = true): void {
  if (typeof value === 'number' && value >= least && holds) return
  const given = typeof value === 'number' ? value : typeof value
  throw new ConfigurationError(`${setting} must be a number, ${least} or more; got ${given}.`, {
    setting,
  })
}
