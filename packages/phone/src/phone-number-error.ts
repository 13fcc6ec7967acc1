/** The mark by which Textwire's packages know each other's errors, whichever copy threw them. */
const textwireError: unique symbol = /* @__PURE__ */ Symbol.for('textwire.error')

/**
 * What is wrong with a phone number, for code that branches on it.
 *
 * - `not-a-string`: something else than a string was given.
 * - `empty`: no digits at all.
 * - `missing-plus`: digits without a `+`, so the country is unknown.
 * - `unexpected-plus`: a `+` where none belongs: a second one, or any in an MSISDN.
 * - `international-prefix`: `00` where the `+` belongs.
 * - `trunk-zero`: a `(0)` that is dialled inside the country only.
 * - `leading-zero`: a zero right after the `+`; no calling code begins with one.
 * - `foreign-digit`: a digit of another script, such as `٥`.
 * - `character`: a letter or another character that does not belong in a number.
 * - `too-short`, `too-long`: fewer than 8 or more than 15 digits.
 */
export type PhoneNumberErrorCode =
  | 'not-a-string'
  | 'empty'
  | 'missing-plus'
  | 'unexpected-plus'
  | 'international-prefix'
  | 'trunk-zero'
  | 'leading-zero'
  | 'foreign-digit'
  | 'character'
  | 'too-short'
  | 'too-long'

/**
 * Thrown when a string is not a phone number of the wanted form. The message says what was given,
 * masked, what is wrong with it and what is allowed; the number itself is nowhere on the error.
 *
 * Carries `code`, the machine-readable reason, and `given`, the masked number. To handle it, show
 * the message or branch on `code`; nothing was sent.
 *
 * @example
 * ```ts
 * import { parseE164, PhoneNumberError } from '@textwire/phone'
 *
 * try {
 *   parseE164('503-555-6789')
 * } catch (error) {
 *   if (error instanceof PhoneNumberError) console.log(error.code) // 'missing-plus'
 * }
 * ```
 */
export class PhoneNumberError extends Error {
  /** Marks the error as Textwire's: the value under `Symbol.for('textwire.error')` is `true`. */
  readonly [textwireError] = true
  /** What is wrong, for code. */
  readonly code: PhoneNumberErrorCode
  /** What was given, masked by `maskNumber`; for a value that is no string, its type. */
  readonly given: string

  constructor(code: PhoneNumberErrorCode, given: string, message: string) {
    super(message)
    this.name = 'PhoneNumberError'
    this.code = code
    this.given = given
  }
}
