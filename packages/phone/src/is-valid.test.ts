import { describe, expect, it } from 'vitest'
import { countryOf, isValid } from './valid.ts'

describe('isValid and countryOf', () => {
  it.each([
    { number: '+15035556789', valid: true, country: 'US' },
    { number: '+12025550123', valid: true, country: 'US' },
    { number: '+1 202 555 0123', valid: true, country: 'US' },
    { number: '+16135550100', valid: true, country: 'CA' },
    { number: '+447400123456', valid: true, country: 'GB' },
    { number: '+442079460018', valid: true, country: 'GB' },
    { number: '+390612345678', valid: true, country: 'IT' },
    { number: '+4915112345678', valid: true, country: 'DE' },
    { number: '+33612345678', valid: true, country: 'FR' },
    { number: '+80012345678', valid: true, country: undefined },
    { number: '+15555555555', valid: false, country: undefined },
    { number: '+447700900123', valid: false, country: undefined },
    { number: '+5215512345678', valid: false, country: 'MX' },
    { number: '+99999999999', valid: false, country: undefined },
    { number: '+4402079460018', valid: false, country: undefined },
    { number: '+44 (0)20 7946 0018', valid: false, country: undefined },
    { number: '15035556789', valid: false, country: undefined },
    { number: '+15035556789 ext. 5', valid: false, country: undefined },
    { number: 'call +15035556789', valid: false, country: undefined },
    { number: '', valid: false, country: undefined },
  ])('says of $number: $valid, $country', ({ number, valid, country }) => {
    expect(isValid(number)).toBe(valid)
    expect(countryOf(number)).toBe(country)
  })
})
