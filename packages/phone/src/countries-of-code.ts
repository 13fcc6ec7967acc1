import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import type { E164 } from './e164.ts'

/**
 * Every country whose calling code a number begins with, as its two letters in ISO 3166-1: where it may be of when the
 * numbering plan does not place it. No calling code begins with another, so there is nothing to choose between; none for
 * codes that belong to no country (`+800`). Never throws.
 *
 * @example
 * ```ts
 * import { parseE164 } from '@textwire/phone'
 * import { countriesOfCode } from '@textwire/phone/valid'
 *
 * countriesOfCode(parseE164('+447700900123')) // ['GB', 'GG', 'IM', 'JE']
 * ```
 */
export function countriesOfCode(number: E164): string[] {
  return getCountries().filter((country) => number.startsWith(`+${getCountryCallingCode(country)}`))
}
