import { ConfigurationError, createRedactor } from '@textwire/core'

const { text: masked } = createRedactor()

/** Refuses a setting: what it is, what was given, what is allowed. Numbers are masked, in the name of a setting too. */
export function refuseSetting(setting: string, given: unknown, allowed: string): never {
  const shown = masked(setting)
  const message = `${shown} is ${shownSetting(given)}; expected ${allowed}.`
  throw new ConfigurationError(message, { setting: shown })
}

/**
 * Checks that options are an object, and that each of them is known: one that is misspelt would do nothing.
 *
 * @param setting Whose options, such as `limit`.
 * @throws {ConfigurationError} When they are not.
 */
export function checkOptionNames(
  setting: string,
  options: unknown,
  names: readonly string[],
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    refuseSetting(setting, options, `an object with ${names.join(', ')}`)
  }
  const stranger = Object.keys(options).find((name) => !names.includes(name))
  if (stranger === undefined) return
  const shown = masked(`${setting}.${stranger}`)
  throw new ConfigurationError(`${shown} is not known; expected ${names.join(', ')}.`, {
    setting: shown,
  })
}

function shownSetting(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(masked(given).slice(0, 40))
  if (typeof given === 'number' || typeof given === 'boolean') return String(given)
  if (given === undefined) return 'missing'
  if (Array.isArray(given)) return given.length === 0 ? 'an empty list' : 'a list'
  return given === null ? 'null' : `of the kind ${typeof given}`
}
