import { ConfigurationError } from '@textwire/core'

/** Refuses a setting: what it is, what was given, what is allowed. */
export function refuseSetting(setting: string, given: unknown, allowed: string): never {
  throw new ConfigurationError(`${setting} is ${shownSetting(given)}; expected ${allowed}.`, {
    setting,
  })
}

function shownSetting(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(given.slice(0, 40))
  if (typeof given === 'number' || typeof given === 'boolean') return String(given)
  if (given === undefined) return 'missing'
  if (Array.isArray(given)) return given.length === 0 ? 'an empty list' : 'a list'
  return given === null ? 'null' : `of the kind ${typeof given}`
}
