import { e164Problem } from './e164-problem.ts'
import type { E164 } from './e164.ts'
import { isPossible } from './is-possible.ts'
import { numberError } from './number-error.ts'
import { typeProblem } from './number-problem.ts'
import type { PhoneNumberError } from './phone-number-error.ts'

/**
 * The answer of `safeParseE164`: the number, or the error that `parseE164` would have thrown.
 *
 * @example
 * ```ts
 * import { safeParseE164, type SafeParseE164Result } from '@textwire/phone'
 *
 * const result: SafeParseE164Result = safeParseE164('+15035556789')
 * ```
 */
export type SafeParseE164Result =
  | { readonly ok: true; readonly number: E164 }
  | { readonly ok: false; readonly error: PhoneNumberError }

/**
 * Reads an E.164 number as `parseE164` does, and returns the error instead of throwing it.
 *
 * @example
 * ```ts
 * import { safeParseE164 } from '@textwire/phone'
 *
 * const result = safeParseE164('0044 7911 123456')
 * if (result.ok) console.log(result.number)
 * else console.log(result.error.code) // 'international-prefix'
 * ```
 */
export function safeParseE164(input: string): SafeParseE164Result {
  const wrongType = typeProblem(input)
  if (wrongType) return { ok: false, error: numberError('E164', input, wrongType) }
  if (isPossible(input)) return { ok: true, number: input }
  const compact = input.replace(/[ \u00A0().-]/g, '')
  const problem = e164Problem(input, compact)
  if (problem) return { ok: false, error: numberError('E164', input, problem) }
  // Nothing wrong found is what makes it E.164; a property test holds this against `isPossible`.
  return { ok: true, number: compact as E164 }
}
