import { ConfigurationError } from '@textwire/core'

/** @throws {ConfigurationError} When the tolerance is no number of seconds that ends. */
export function checkClockTolerance(seconds: number): void {
  // JavaScript can hand over what the types forbid; `exp + '30'` would be a time in the far future.
  if (typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0) return
  const given = typeof seconds === 'number' ? seconds : typeof seconds
  throw new ConfigurationError(
    `clockToleranceSeconds must be a finite number, 0 or more; got ${given}.`,
    { setting: 'clockToleranceSeconds' },
  )
}
