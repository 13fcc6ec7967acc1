import { describe, expect, it } from 'vitest'
import { isCountryCode } from './check-country.ts'

describe('isCountryCode', () => {
  it.each(['US', 'CA', 'GB', 'DE', 'XK', 'PR'])('knows %s', (code) => {
    expect(isCountryCode(code)).toBe(true)
  })

  it.each([['UK'], ['us'], ['EU'], ['UN'], ['ZZ'], ['XX'], ['USA'], ['U'], [''], [1], [undefined]])(
    'refuses %s',
    (code) => {
      expect(isCountryCode(code)).toBe(false)
    },
  )
})
