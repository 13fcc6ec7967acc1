import { ConfigurationError, createRedactor } from '@textwire/core'

const { text: masked } = createRedactor()

/** Refuses a setting: what it is, what was given, what is allowed. Numbers are masked, in the name of a setting too. */
export function refuseSetting(setting: string, given: unknown, allowed: string): never {
  const shown = masked(setting)
  const message = `${shown} is ${shownSetting(given)}; expected ${allowed}.`
  throw new ConfigurationError(message, { setting: shown })
}

function shownSetting(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(masked(given).slice(0, 40))
  if (typeof given === 'number' || typeof given === 'boolean') return String(given)
  if (given === undefined) return 'missing'
  if (Array.isArray(given)) return given.length === 0 ? 'an empty list' : 'a list'
  return given === null ? 'null' : `of the kind ${typeof given}`
}
