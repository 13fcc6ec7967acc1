import type { E164 } from './e164.ts'

/**
 * Says whether a string already is an E.164 number in its exact form: `+`, then 8 to 15 digits, the
 * first of them 1 to 9, nothing else. One regular expression and no numbering plan, so it costs well
 * under a microsecond and accepts numbers that no operator has handed out; `isValid` in
 * `@textwire/phone/valid` asks the plan.
 *
 * It is stricter than `parseE164`, which also reads separators: whatever passes here comes out of
 * `parseE164` unchanged, which is why it narrows the type. Never throws.
 *
 * @example
 * ```ts
 * import { isPossible } from '@textwire/phone'
 *
 * isPossible('+15035556789') // true
 * isPossible('+1 503 555 6789') // false: write it without the spaces, or parse it
 * isPossible('15035556789') // false
 * ```
 */
export function isPossible(input: string): input is E164 {
  return /^\+[1-9]\d{7,14}$/.test(input)
}
