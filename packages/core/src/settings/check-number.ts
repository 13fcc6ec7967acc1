import { ConfigurationError } from '../errors/configuration-error.ts'

/**
 * Checks a number among the options.
 *
 * @param kind What kind of number it has to be. @default any
 * @throws {ConfigurationError} Naming the option, what was given and what is allowed.
 */
export function checkNumber(
  setting: string,
  value: number,
  least: number,
  kind: 'number' | 'whole number' = 'number',
): void {
  if (typeof value === 'number' && value >= least && (kind === 'number' || Number.isInteger(value)))
    return
  const given = typeof value === 'number' ? value : typeof value
  throw new ConfigurationError(`${setting} must be a ${kind}, ${least} or more; got ${given}.`, {
    setting,
  })
}
