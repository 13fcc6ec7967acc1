import { maskNumber } from './mask-number.ts'
import type { NumberProblem } from './number-problem.ts'
import { PhoneNumberError } from './phone-number-error.ts'

const forms = {
  E164: {
    name: 'an E.164 phone number',
    allowed: '"+", then 8 to 15 digits, the first of them 1 to 9, as in +15035556789',
  },
  Msisdn: {
    name: 'an MSISDN',
    allowed: '8 to 15 digits without "+", the first of them 1 to 9, as in 15035556789',
  },
} as const

/** Builds the error for an input that is not of the wanted form; masks the input on the way. */
export function numberError(
  form: keyof typeof forms,
  input: unknown,
  { code, complaint }: NumberProblem,
): PhoneNumberError {
  const given = describeGiven(input)
  const { name, allowed } = forms[form]
  const message = `Not ${name}: ${given} ${complaint}. Allowed is ${allowed}.`
  return new PhoneNumberError(code, given, message)
}

function describeGiven(input: unknown): string {
  if (typeof input === 'string') return input === '' ? '""' : maskNumber(input)
  return input === null ? 'null' : `a value of type ${typeof input}`
}
