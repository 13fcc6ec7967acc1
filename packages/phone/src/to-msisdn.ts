import type { E164 } from './e164.ts'
import type { Msisdn } from './msisdn.ts'
import { parseE164 } from './parse-e164.ts'

/**
 * Converts an E.164 number to the form Airship wants: the same digits without the `+`.
 *
 * @throws {PhoneNumberError} when a caller went round the type; cutting the first character off an
 * unchecked string could text a stranger.
 *
 * @example
 * ```ts
 * import { parseE164, toMsisdn } from '@textwire/phone'
 *
 * toMsisdn(parseE164('+15035556789')) // '15035556789'
 * ```
 */
export function toMsisdn(number: E164): Msisdn {
  // An E.164 number without its `+` is an MSISDN by definition.
  return parseE164(number).slice(1) as Msisdn
}
