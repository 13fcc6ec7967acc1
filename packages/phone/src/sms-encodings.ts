/**
 * How much fits into one segment, in units: septets for GSM-7, 16-bit units for UCS-2. A segment
 * carries 140 octets; in a text of several each gives 6 of them to the header that joins them.
 *
 * Source: 3GPP TS 23.038 (alphabets) and TS 23.040 (concatenation, 8-bit reference).
 *
 * @example
 * ```ts
 * import { smsEncodings } from '@textwire/phone'
 *
 * smsEncodings['GSM-7'].concatenated // 153
 * ```
 */
export const smsEncodings = {
  'GSM-7': { single: 160, concatenated: 153 },
  'UCS-2': { single: 70, concatenated: 67 },
} as const

/**
 * The encoding a text is sent in.
 *
 * @example
 * ```ts
 * import { segments, type SmsEncoding } from '@textwire/phone'
 *
 * const encoding: SmsEncoding = segments('Hello').encoding // 'GSM-7'
 * ```
 */
export type SmsEncoding = keyof typeof smsEncodings
