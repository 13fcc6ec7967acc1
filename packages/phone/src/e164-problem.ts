import { characterProblem, digitsProblem, type NumberProblem } from './number-problem.ts'

/** What is wrong with `input`, or undefined when `compact`, the same without separators, is E.164. */
export function e164Problem(input: string, compact: string): NumberProblem | undefined {
  return (
    characterProblem(input, /^[+\d \u00A0().-]$/) ??
    plusProblem(compact) ??
    trunkZeroProblem(input) ??
    digitsProblem(compact.slice(1))
  )
}

function plusProblem(compact: string): NumberProblem | undefined {
  if (compact === '') return { code: 'empty', complaint: 'has no digits' }
  if (compact.lastIndexOf('+') > 0) {
    return { code: 'unexpected-plus', complaint: 'has a "+" after its beginning: give one number' }
  }
  if (compact.startsWith('+')) return undefined
  if (compact.startsWith('00')) {
    return {
      code: 'international-prefix',
      complaint: 'begins with 00: write "+" instead of the 00',
    }
  }
  const trunk = compact.startsWith('0') ? ', and leave out the leading 0' : ''
  return {
    code: 'missing-plus',
    complaint: `has no "+": add the "+" and the country code in front${trunk}`,
  }
}

/**
 * "+44 (0)20 7946 0018" is dialled without its zero from abroad. Taking the brackets off alone would
 * keep the zero and make another number of it.
 */
function trunkZeroProblem(input: string): NumberProblem | undefined {
  if (!/\([ \u00A0]*0[ \u00A0]*\)/.test(input)) return undefined
  return {
    code: 'trunk-zero',
    complaint: 'has "(0)", dialled inside the country only: leave it out',
  }
}
