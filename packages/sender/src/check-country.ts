import { refuseSetting } from './settings.ts'

/** Codes that are two letters long and name no country: unions, tests, nowhere. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** Whether something is a country's code in ISO 3166-1 alpha-2, in capitals. */
export function isCountryCode(code: unknown): code is string {
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return false
  // Intl knows `UK` too, and turns it into GB: only what stays as it is names a country.
  if (new Intl.Locale(`und-${code}`).region !== code) return false
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined
}

/**
 * Checks a country of a setting.
 *
 * @throws {ConfigurationError} When there is no such country.
 */
export function checkCountry(setting: string, code: unknown): void {
  if (isCountryCode(code)) return
  refuseSetting(setting, code, "the two letters of a country in ISO 3166-1, such as 'US' or 'GB'")
}
