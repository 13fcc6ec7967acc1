import { ConfigurationError } from '@textwire/core'

/**
 * Milliseconds since the epoch. A clock that gives anything else would make every token look good, or none.
 *
 * @throws {ConfigurationError} When the clock gives no number.
 */
export function readNow(now: () => number): number {
  // JavaScript can hand over what the types forbid.
  const nowMs: unknown = typeof now === 'function' ? now() : undefined
  if (typeof nowMs === 'number' && Number.isFinite(nowMs) && nowMs >= 0) return nowMs
  throw new ConfigurationError('now must be a function that gives milliseconds since the epoch.', {
    setting: 'now',
  })
}
