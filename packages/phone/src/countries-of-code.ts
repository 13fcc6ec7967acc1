import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import type { E164 } from './e164.ts'

/**
 * Every country whose calling code a number begins with. No calling code begins with another, so
 * there is nothing to choose between; none for codes that belong to no country (`+800`).
 */
export function countriesOfCode(number: E164): string[] {
  return getCountries().filter((country) => number.startsWith(`+${getCountryCallingCode(country)}`))
}
