import { ConfigurationError } from '../errors/configuration-error.ts'
import type { CallPolicy } from '../pipeline/call-context.ts'

/**
 * Checks the limits of a client or a call.
 *
 * @throws {ConfigurationError} Naming the first option that is out of range, what was given and what is allowed.
 */
export function checkPolicy(policy: CallPolicy): CallPolicy {
  const { maxAttempts, backoff } = policy
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) {
    throw refuse('maxAttempts', maxAttempts, 'a whole number of at least 1 (1 means no retries)')
  }
  checkDuration('attemptTimeoutMs', policy.attemptTimeoutMs, 1)
  checkDuration('deadlineMs', policy.deadlineMs, 1)
  checkDuration('maxRetryAfterMs', policy.maxRetryAfterMs, 0)
  checkDuration('backoff.baseMs', backoff.baseMs, 0)
  checkDuration('backoff.maxMs', backoff.maxMs, 0)
  return policy
}

function checkDuration(setting: string, value: number, leastMs: number): void {
  if (typeof value === 'number' && value >= leastMs) return
  throw refuse(setting, value, `a number of milliseconds, ${leastMs} or more (Infinity for no limit)`)
}

function refuse(setting: string, value: unknown, allowed: string): ConfigurationError {
  const given = typeof value === 'number' ? value : typeof value
  return new ConfigurationError(`${setting} must be ${allowed}; got ${given}.`, { setting })
}
