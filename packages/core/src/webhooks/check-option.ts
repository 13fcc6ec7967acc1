import { ConfigurationError } from '../errors/configuration-error.ts'

/** @throws {ConfigurationError} Unless it is a function; JavaScript can hand over anything. */
export function checkFunction(setting: string, value: unknown): void {
  if (typeof value !== 'function') throw refuseOption(setting, 'a function', value)
}

/** Says what an option has to be, and of the value no more than a number or its kind. */
export function refuseOption(
  setting: string,
  expected: string,
  value: unknown,
): ConfigurationError {
  const given = typeof value === 'number' || value === null ? value : typeof value
  return new ConfigurationError(`${setting} must be ${expected}; got ${given}.`, { setting })
}
