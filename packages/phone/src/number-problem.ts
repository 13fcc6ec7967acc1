import { describeCharacter } from './describe-character.ts'
import type { PhoneNumberErrorCode } from './phone-number-error.ts'

/** What is wrong with an input; `complaint` is the half sentence that follows the masked number. */
export interface NumberProblem {
  readonly code: PhoneNumberErrorCode
  readonly complaint: string
}

/** What TypeScript already forbids, for callers in plain JavaScript. */
export function typeProblem(input: unknown): NumberProblem | undefined {
  if (typeof input === 'string') return undefined
  return { code: 'not-a-string', complaint: 'is not a string' }
}

/** The first character that `allowed` does not match; `allowed` matches ASCII and no-break space only. */
export function characterProblem(input: string, allowed: RegExp): NumberProblem | undefined {
  const characters = [...input]
  // Everything before the first foreign character is one UTF-16 unit long, so this is its index.
  const index = characters.findIndex((character) => !allowed.test(character))
  const character = characters[index]
  return character === undefined ? undefined : foreignCharacter(character, index)
}

function foreignCharacter(character: string, index: number): NumberProblem {
  const what = `${describeCharacter(character)} at index ${index}`
  return /\p{Nd}/u.test(character)
    ? { code: 'foreign-digit', complaint: `has the digit ${what}: write digits as 0 to 9` }
    : { code: 'character', complaint: `has ${what}, which does not belong in a number` }
}

/** Problems of the digits alone, any `+` taken off. */
export function digitsProblem(digits: string): NumberProblem | undefined {
  if (digits === '') return { code: 'empty', complaint: 'has no digits' }
  if (digits.startsWith('0')) {
    return {
      code: 'leading-zero',
      complaint:
        'has a 0 where the country code begins: leave out the zeros before the country code',
    }
  }
  const count = `has ${digits.length} ${digits.length === 1 ? 'digit' : 'digits'}`
  if (digits.length < 8) return { code: 'too-short', complaint: count }
  if (digits.length > 15) return { code: 'too-long', complaint: count }
  return undefined
}
