/**
 * A phone number as Airship wants it: the digits of an E.164 number without the `+`, 8 to 15 of
 * them, no leading zero. Only `toMsisdn` and `parseMsisdn` make one.
 *
 * Source: Airship API reference, "Register SMS channel" (digits only, no leading zeros, at most 15).
 *
 * @example
 * ```ts
 * import { parseE164, toMsisdn, type Msisdn } from '@textwire/phone'
 *
 * const msisdn: Msisdn = toMsisdn(parseE164('+15035556789')) // '15035556789'
 * ```
 */
export type Msisdn = string & { readonly __textwire: 'Msisdn' }
