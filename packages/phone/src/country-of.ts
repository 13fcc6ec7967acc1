import { exactNumber } from './exact-number.ts'

/**
 * The country of a number as its two letters in ISO 3166-1, by the numbering plan. Undefined when
 * `parseE164` would refuse the number, when its calling code belongs to no country (`+800`), and
 * when the code is shared (`+1`, `+44`) and the number lies in none of its countries' ranges. For a
 * code that one country has alone, the number need not be valid. Never throws.
 *
 * @example
 * ```ts
 * import { countryOf } from '@textwire/phone/valid'
 *
 * countryOf('+15035556789') // 'US'
 * countryOf('+16135550100') // 'CA'
 * countryOf('+80012345678') // undefined
 * ```
 */
export function countryOf(number: string): string | undefined {
  return exactNumber(number)?.country
}
