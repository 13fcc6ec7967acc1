import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPossible } from './is-possible.ts'
import { parseE164 } from './parse-e164.ts'
import { PhoneNumberError, type PhoneNumberErrorCode } from './phone-number-error.ts'
import { safeParseE164 } from './safe-parse-e164.ts'

function errorOf(input: unknown): PhoneNumberError {
  // The cast lets the table hold what a JavaScript caller could pass.
  const result = safeParseE164(input as string)
  if (result.ok) throw new Error(`accepted as ${result.number}`)
  return result.error
}

describe('parseE164', () => {
  it.each([
    ['+15035556789', '+15035556789'],
    ['+1 503 555 6789', '+15035556789'],
    ['+1 (503) 555-6789', '+15035556789'],
    ['+1.503.555.6789', '+15035556789'],
    ['+1\u00A0503\u00A0555\u00A06789', '+15035556789'],
    ['(+44) 7911 123456', '+447911123456'],
    ['  +447911123456 ', '+447911123456'],
    ['+12345678', '+12345678'],
    ['+123456789012345', '+123456789012345'],
    ['+39 06 1234 5678', '+390612345678'],
  ])('reads %j as %s', (input, number) => {
    expect(parseE164(input)).toBe(number)
  })

  it.each<[input: unknown, code: PhoneNumberErrorCode, says: string]>([
    ['', 'empty', 'Not an E.164 phone number: "" has no digits'],
    ['   ', 'empty', 'has no digits'],
    ['+', 'empty', 'has no digits'],
    ['() -', 'empty', 'has no digits'],
    ['15035556789', 'missing-plus', 'add the "+" and the country code in front.'],
    ['(503) 555-6789', 'missing-plus', 'add the "+" and the country code in front.'],
    ['020 7946 0018', 'missing-plus', 'and leave out the leading 0'],
    ['0015035556789', 'international-prefix', 'write "+" instead of the 00'],
    ['00 44 7911 123456', 'international-prefix', 'write "+" instead of the 00'],
    ['+0015035556789', 'leading-zero', 'leave out the zeros before the country code'],
    ['+44 (0)20 7946 0018', 'trunk-zero', '"(0)", dialled inside the country only'],
    ['+44 ( 0 ) 20 7946 0018', 'trunk-zero', 'leave it out'],
    ['+1503+5556789', 'unexpected-plus', 'after its beginning'],
    ['++15035556789', 'unexpected-plus', 'after its beginning'],
    ['15035556789+', 'unexpected-plus', 'after its beginning'],
    ['+1503CALLNOW', 'character', 'has "C" (U+0043) at index 5'],
    ['+15035556789x12', 'character', 'has "x" (U+0078) at index 12'],
    ['+15035556789,+15035550000', 'character', 'has "," (U+002C) at index 12'],
    ['tel:+15035556789', 'character', 'has "t" (U+0074) at index 0'],
    ['+15035556789\n', 'character', 'has U+000A at index 12'],
    ['\u202A+15035556789', 'character', 'has U+202A at index 0'],
    ['+1503📞5556789', 'character', 'has U+1F4DE at index 5'],
    ['\uFF0B15035556789', 'character', 'has U+FF0B at index 0'],
    [
      '+1503555678\u0669',
      'foreign-digit',
      'has the digit U+0669 at index 11: write digits as 0 to 9',
    ],
    ['+\uFF115035556789', 'foreign-digit', 'has the digit U+FF11 at index 1'],
    ['+1', 'too-short', 'has 1 digit.'],
    ['+1234567', 'too-short', 'has 7 digits.'],
    ['+1234567890123456', 'too-long', 'has 16 digits.'],
    [undefined, 'not-a-string', 'a value of type undefined is not a string'],
    [null, 'not-a-string', 'null is not a string'],
    [15035556789, 'not-a-string', 'a value of type number is not a string'],
    [{}, 'not-a-string', 'a value of type object is not a string'],
  ])('refuses %j as %s', (input, code, says) => {
    const error = errorOf(input)
    expect(error.code).toBe(code)
    expect(error.message).toContain(says)
    expect(error.message).toMatch(
      /Allowed is "\+", then 8 to 15 digits, the first of them 1 to 9, as in \+15035556789\.$/,
    )
  })

  it('throws what safeParseE164 returns', () => {
    expect(() => parseE164('503-555-6789')).toThrow(errorOf('503-555-6789'))
  })

  it('keeps the number out of the error', () => {
    const error = errorOf('+44 7911 123456 ext')
    expect(error.given).toBe('+44********56')
    expect(error.message).not.toContain('7911')
    expect(JSON.stringify({ ...error })).not.toContain('7911')
  })

  it('carries the brand of Textwire errors', () => {
    const error = errorOf('')
    expect(Reflect.get(error, Symbol.for('textwire.error'))).toBe(true)
    expect(error).toBeInstanceOf(PhoneNumberError)
    expect(error.name).toBe('PhoneNumberError')
  })

  const digits = fc.stringMatching(/^[1-9]\d{7,14}$/)
  const separators = fc.array(fc.constantFrom('', '', ' ', '-', '.', ' (', ') ', '\u00A0'), {
    minLength: 15,
    maxLength: 15,
  })

  it('finds the number under any separators but a bracketed zero', () => {
    fc.assert(
      fc.property(digits, separators, (number, between) => {
        const written = `+${Array.from(number, (digit, at) => digit + between[at]).join('')}`
        fc.pre(!/\([ \u00A0]*0[ \u00A0]*\)/.test(written))
        expect(parseE164(written)).toBe(`+${number}`)
      }),
    )
  })

  it('agrees with isPossible on what is E.164 already', () => {
    const nearMisses = fc.stringMatching(/^[+0]{0,2}[ (]?\d{0,17}[) a-]?$/)
    fc.assert(
      fc.property(fc.oneof(nearMisses, fc.string({ unit: 'binary' })), (input) => {
        const result = safeParseE164(input)
        expect(isPossible(input)).toBe(result.ok && result.number === input)
      }),
      { numRuns: 2000 },
    )
  })

  it('returns nothing that isPossible would refuse', () => {
    const characters = fc.constantFrom(...'+0123456789 ().-\u00A0')
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 24 }), (input) => {
        const result = safeParseE164(`+${input.join('')}`)
        expect(!result.ok || isPossible(result.number)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
