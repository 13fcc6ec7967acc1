import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from './decimal.ts'

test.each([
  [0.5, '0.5'],
  [1e20, '100000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [1e30, `1${'0'.repeat(30)}`],
  [-1.5e21, `-15${'0'.repeat(20)}`],
])('writes %d as %s', (value, text) => {
  expect(decimal(value)).toBe(text)
})

test('writes every number so that it can be read back, without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimal(value)).toMatch(/^-?\d+(\.\d+)?$/)
      // Zero has no sign in text.
      expect(Number(decimal(value))).toBe(value + 0)
    }),
  )
})
