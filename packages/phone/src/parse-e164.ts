import type { E164 } from './e164.ts'
import { safeParseE164 } from './safe-parse-e164.ts'

/**
 * Reads an E.164 number and returns it in its exact form: `+`, then 8 to 15 digits, the first of
 * them 1 to 9.
 *
 * Spaces (plain and no-break), hyphens, dots and parentheses are taken as the separators people
 * write and are dropped: with the `+` in place they cannot change which number is meant. Everything
 * that could is refused rather than guessed: a number without `+`, a `00` prefix, a `(0)`, letters,
 * extensions, digits of other scripts, invisible characters. No numbering plan is asked; for that
 * see `isValid` in `@textwire/phone/valid`.
 *
 * The lower limit of 8 digits also refuses the 7-digit numbers of Niue and Tokelau: below 8 digits
 * a forgotten country code is far likelier.
 *
 * Source: ITU-T E.164 (at most 15 digits, country code first).
 *
 * @throws {PhoneNumberError} when `input` is not such a number; `code` says why, and the message
 * carries the number masked.
 *
 * @example
 * ```ts
 * import { parseE164 } from '@textwire/phone'
 *
 * parseE164('+1 (503) 555-6789') // '+15035556789'
 * parseE164('503-555-6789') // throws: has no "+": add the "+" and the country code in front
 * ```
 */
export function parseE164(input: string): E164 {
  const result = safeParseE164(input)
  if (result.ok) return result.number
  throw result.error
}
