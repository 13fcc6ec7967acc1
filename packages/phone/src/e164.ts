/**
 * A phone number in the international form of ITU-T E.164: `+`, then 8 to 15 digits, the first of
 * them 1 to 9. Only `parseE164`, `safeParseE164`, `toE164` and `isPossible` make one, so a plain
 * string cannot take its place by accident.
 *
 * The brand is structural and exists for the compiler alone: the ESM and the CommonJS build of this
 * package therefore agree on the type. At run time the value is an ordinary string.
 *
 * @example
 * ```ts
 * import { parseE164, type E164 } from '@textwire/phone'
 *
 * const to: E164 = parseE164('+1 (503) 555-6789')
 * ```
 */
export type E164 = string & { readonly __textwire: 'E164' }
