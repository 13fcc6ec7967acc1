import { describe, expect, it } from 'vitest'
import { createSender } from '../create-sender.ts'
import { scriptedSender } from '../testing/scripted-sender.ts'
import { READY, unchecked } from '../testing/texts.ts'
import { allowCountries } from './allow-countries.ts'

function setUp() {
  const one = scriptedSender('one')
  return { one, sender: createSender(one, [allowCountries(['US', 'CA'])]) }
}

describe('allowCountries', () => {
  it.each([
    ['+15035550123', 'US'],
    ['+16135550123', 'CA'],
  ])('lets %s pass', async (to, country) => {
    const { decisions } = await setUp().sender.send({ ...READY, to })
    expect(decisions).toMatchObject([
      { by: 'allowCountries', outcome: 'passed', country },
      { by: 'provider' },
    ])
  })

  it.each([
    ['of another country', '+442079460018', { country: 'GB' }],
    ['of no country', '+80012345678', {}],
    ['in no country of a shared code', '+15555555555', {}],
  ])('refuses a number %s', async (_, to, found) => {
    const { one, sender } = setUp()
    expect(await sender.send({ ...READY, to })).toMatchObject({
      status: 'not-sent',
      reason: 'country-not-allowed',
      decisions: [{ by: 'allowCountries', outcome: 'refused', ...found }],
    })
    expect(one.texts).toHaveLength(0)
  })

  it.each<[string, unknown, string]>([
    ['no countries', [], 'countries'],
    ['one that is no list', 'US', 'countries'],
    ['one that is none', ['US', 'UK'], 'countries.1'],
    // oxlint-disable-next-line no-sparse-arrays -- it is what is tested
    ['a hole', [, 'US'], 'countries.0'],
  ])('refuses %s when it is made', (_, given, setting) => {
    const make = () => allowCountries(unchecked(given))
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})
