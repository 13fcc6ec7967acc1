import type { E164 } from './e164.ts'
import type { Msisdn } from './msisdn.ts'
import { parseMsisdn } from './parse-msisdn.ts'

/**
 * Converts an MSISDN to E.164: the same digits behind a `+`.
 *
 * @throws {PhoneNumberError} when a caller went round the type.
 *
 * @example
 * ```ts
 * import { parseMsisdn, toE164 } from '@textwire/phone'
 *
 * toE164(parseMsisdn('15035556789')) // '+15035556789'
 * ```
 */
export function toE164(msisdn: Msisdn): E164 {
  // An MSISDN behind a `+` is E.164 by definition.
  return `+${parseMsisdn(msisdn)}` as E164
}
