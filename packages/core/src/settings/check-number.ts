import { ConfigurationError } from '../errors/configuration-error.ts'

/**
 * Checks a number among the options.
 *
 * @param holds What else must be so of it.
 * @throws {ConfigurationError} Naming the option, what was given and what is allowed.
 */
export function checkNumber(setting: string, value: number, least: number, holds = true): void {
  if (typeof value === 'number' && value >= least && holds) return
  const given = typeof value === 'number' ? value : typeof value
  throw new ConfigurationError(`${setting} must be a number, ${least} or more; got ${given}.`, {
    setting,
  })
}
