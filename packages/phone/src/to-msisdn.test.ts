import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { E164 } from './e164.ts'
import type { Msisdn } from './msisdn.ts'
import { parseE164 } from './parse-e164.ts'
import { parseMsisdn } from './parse-msisdn.ts'
import { PhoneNumberError } from './phone-number-error.ts'
import { toE164 } from './to-e164.ts'
import { toMsisdn } from './to-msisdn.ts'

describe('toMsisdn', () => {
  it('takes the plus off', () => {
    expect(toMsisdn(parseE164('+15035556789'))).toBe('15035556789')
  })

  it.each(['15035556789', '5035556789', ''])('refuses an unchecked %j', (input) => {
    expect(() => toMsisdn(input as E164)).toThrow(PhoneNumberError)
  })

  it('is undone by toE164, and is in the form Airship wants', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{7,14}$/), (input) => {
        const number = parseE164(input)
        expect(toMsisdn(number)).toMatch(/^[1-9]\d{7,14}$/)
        expect(toE164(toMsisdn(number))).toBe(number)
      }),
    )
  })
})

describe('toE164', () => {
  it.each(['+15035556789', '05035556789'])('refuses an unchecked %j', (input) => {
    expect(() => toE164(input as Msisdn)).toThrow(PhoneNumberError)
  })
})

describe('parseMsisdn', () => {
  it.each(['15035556789', '12345678', '123456789012345'])('reads %s', (input) => {
    expect(parseMsisdn(input)).toBe(input)
  })

  it.each([
    ['+15035556789', 'unexpected-plus', 'Not an MSISDN: +1********89 has a "+"'],
    ['1 503 555 6789', 'character', 'has U+0020 at index 1'],
    ['1503555678٩', 'foreign-digit', 'has the digit U+0669 at index 10'],
    ['015035556789', 'leading-zero', 'leave out the zeros'],
    ['1234567', 'too-short', 'has 7 digits'],
    ['1234567890123456', 'too-long', 'has 16 digits'],
    ['', 'empty', '"" has no digits'],
    [15035556789, 'not-a-string', 'a value of type number is not a string'],
  ])('refuses %j as %s', (input, code, says) => {
    // The cast lets the table hold what a JavaScript caller could pass.
    const parse = () => parseMsisdn(input as string)
    expect(parse).toThrow(says)
    expect(parse).toThrow(expect.objectContaining({ code }))
    expect(parse).toThrow(/Allowed is 8 to 15 digits without "\+"/)
  })
})
