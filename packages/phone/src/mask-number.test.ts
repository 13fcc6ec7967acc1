import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskNumber } from './mask-number.ts'

describe('maskNumber', () => {
  it.each([
    ['+15035556789', '+1********89'],
    ['+1 (503) 555-6789', '+1********89'],
    [' (+1) 503 555 6789', '+1********89'],
    ['+79161234567', '+7********67'],
    ['+447911123456', '+44********56'],
    ['+35312345678', '+35*******78'],
    ['+12345678', '+1*****78'],
    ['15035556789', '*********89'],
    ['0015035556789', '00*********89'],
    ['+1503CALLNOW', '***'],
    ['+123456', '***'],
    ['911', '***'],
    ['someone@example.com', '***'],
    ['', '***'],
    ['1'.repeat(100), '****************11'],
  ])('writes %j as %s', (input, masked) => {
    expect(maskNumber(input)).toBe(masked)
  })

  it('shows two leading and two last digits at most and hides at least four', () => {
    const inputs = fc.oneof(
      fc.stringMatching(/^[+0]{0,2}\d{0,20}$/),
      fc.stringMatching(/^\+?[\d ()\-.x٠-٩]{0,20}$/),
    )
    fc.assert(
      fc.property(inputs, (input) => {
        expect(maskNumber(input)).toMatch(/^(?:\*{3}|(?:\+\p{Nd}{1,2}|00)?\*{4,16}\p{Nd}{2})$/u)
      }),
      { numRuns: 1000 },
    )
  })
})
