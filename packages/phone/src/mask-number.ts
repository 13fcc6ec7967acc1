const MOST_STARS = 16
const LEAST_HIDDEN = 4

/**
 * Makes a phone number safe for a message or a log: keeps the `+` with one or two digits of the
 * country code (or a leading `00`) and the last two digits, and writes a star for each digit
 * between, at most 16 stars. Whatever is not a digit is dropped. Where fewer than four digits would
 * be hidden, all of them are, and the answer is `***`. Never throws.
 *
 * @example
 * ```ts
 * import { maskNumber } from '@textwire/phone'
 *
 * maskNumber('+15035556789') // '+1********89'
 * maskNumber('+44 7911 123456') // '+44********56'
 * maskNumber('5035556789') // '********89'
 * maskNumber('911') // '***'
 * ```
 */
export function maskNumber(input: string): string {
  const digits = input.match(/\p{Nd}/gu) ?? []
  const prefix = prefixOf(input, digits.join(''))
  const hidden = digits.length - prefix.replace('+', '').length - 2
  if (hidden < LEAST_HIDDEN) return '***'
  return `${prefix}${'*'.repeat(Math.min(hidden, MOST_STARS))}${digits.slice(-2).join('')}`
}

/** Without a `+` the first digits may be an area code, which says more about a person than a country. */
function prefixOf(input: string, digits: string): string {
  if (!/^[\s(]*\+/.test(input)) return digits.startsWith('00') ? '00' : ''
  // Calling codes 1 and 7 have one digit, all others two or three.
  return `+${/^[17]/.test(digits) ? digits.slice(0, 1) : digits.slice(0, 2)}`
}
