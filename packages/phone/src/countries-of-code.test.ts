import { expect, it } from 'vitest'
import { parseE164 } from './parse-e164.ts'
import { countriesOfCode } from './valid.ts'

it.each([
  ['+447700900123', ['GB', 'GG', 'IM', 'JE']],
  ['+4915112345678', ['DE']],
  ['+80012345678', []],
])('the calling code of %s is that of %j', (number, countries) => {
  expect(countriesOfCode(parseE164(number)).toSorted()).toEqual(countries)
})

it('is that of the United States and others for +1', () => {
  expect(countriesOfCode(parseE164('+18005550100'))).toEqual(
    expect.arrayContaining(['US', 'CA', 'JM']),
  )
})
