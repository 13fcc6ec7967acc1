import { isPossible } from '@textwire/phone'
import type { Path, Problem } from '../../problems/problem.ts'

const short = /^[1-9]\d{0,6}$/
/** North America has ten digits behind its 1, neither more nor fewer. */
const northAmerican = /^1\d*$/
const northAmericanLength = 11

/** Numbers that have not the digits of any phone, which Airship would leave out without a word. */
export const shortNumbers = (
  rows: readonly { readonly msisdn?: unknown }[],
  pathOf: (index: number) => Path,
): readonly Problem[] =>
  rows.flatMap(({ msisdn }, index) => {
    const digits = typeof msisdn === 'string' ? msisdn.replace(/^\+/, '') : ''
    const message = wrongLength(digits)
    return message === undefined ? [] : [{ path: pathOf(index), message }]
  })

function wrongLength(digits: string): string | undefined {
  if (short.test(digits) && !isPossible(`+${digits}`)) {
    return 'is too short for a phone number; expected 8 to 15 digits'
  }
  return northAmerican.test(digits) && digits.length !== northAmericanLength && digits.length <= 15
    ? `has ${digits.length} digits; a number that begins with the country code 1 has ${northAmericanLength}`
    : undefined
}
