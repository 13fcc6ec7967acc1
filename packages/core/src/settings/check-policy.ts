import { ConfigurationError } from '../errors/configuration-error.ts'
import type { CallPolicy } from '../pipeline/call-context.ts'

/**
 * Checks the limits of a client or a call.
 *
 * @throws {ConfigurationError} Naming the first option that is out of range, what was given and what is allowed.
 */
export function checkPolicy(policy: CallPolicy): CallPolicy {
  const { maxAttempts, attemptTimeoutMs, deadlineMs, maxRetryAfterMs, backoff } = policy
  check(
    'maxAttempts',
    maxAttempts,
    Number.isInteger(maxAttempts) ? 1 : Number.NaN,
    'a whole number',
  )
  check('attemptTimeoutMs', attemptTimeoutMs, 1)
  check('deadlineMs', deadlineMs, 1)
  check('maxRetryAfterMs', maxRetryAfterMs, 0)
  check('backoff.baseMs', backoff.baseMs, 0)
  check('backoff.maxMs', backoff.maxMs, 0)
  return policy
}

function check(setting: string, value: number, least: number, what = 'milliseconds'): void {
  if (typeof value === 'number' && value >= least) return
  const given = typeof value === 'number' ? value : typeof value
  const message = `${setting} must be ${what}, ${least === 0 ? 0 : 1} or more; got ${given}.`
  throw new ConfigurationError(message, { setting })
}
