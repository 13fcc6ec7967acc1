import type { Msisdn } from './msisdn.ts'
import { numberError } from './number-error.ts'
import { characterProblem, digitsProblem, typeProblem } from './number-problem.ts'
import type { NumberProblem } from './number-problem.ts'

/**
 * Reads an MSISDN as a provider writes it, in a webhook for one: 8 to 15 digits, the first of them
 * 1 to 9, nothing else. No separator is tolerated, since nobody types this form by hand.
 *
 * Source: Airship API reference, "Register SMS channel"; ITU-T E.164 for the 15 digits.
 *
 * @throws {PhoneNumberError} when `input` is not such a number, one with a `+` included.
 *
 * @example
 * ```ts
 * import { parseMsisdn, toE164 } from '@textwire/phone'
 *
 * toE164(parseMsisdn('15035556789')) // '+15035556789'
 * ```
 */
export function parseMsisdn(input: string): Msisdn {
  const problem = typeProblem(input) ?? msisdnProblem(input)
  if (problem) throw numberError('Msisdn', input, problem)
  // Nothing wrong found is what makes it an MSISDN.
  return input as Msisdn
}

function msisdnProblem(input: string): NumberProblem | undefined {
  if (input.startsWith('+')) {
    return { code: 'unexpected-plus', complaint: 'has a "+": parse it as E.164 and convert it' }
  }
  return characterProblem(input, /^\d$/) ?? digitsProblem(input)
}
