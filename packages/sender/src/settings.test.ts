import { ConfigurationError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { checkOptionNames } from './settings.ts'

const names = ['texts', 'name']

describe('checkOptionNames', () => {
  it.each([{}, { texts: 1 }, { texts: 1, name: undefined }])(
    'takes known options: %o',
    (options) => {
      expect(() => checkOptionNames('limit', options, names)).not.toThrow()
    },
  )

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'limit is missing; expected an object with texts, name.'],
    ['null', null, 'limit is null; expected an object with texts, name.'],
    ['a list', [], 'limit is an empty list; expected an object with texts, name.'],
    ['a number', 5, 'limit is 5; expected an object with texts, name.'],
    ['a name that is not known', { text: 1 }, 'limit.text is not known; expected texts, name.'],
  ])('refuses %s', (_, options, message) => {
    const check = () => checkOptionNames('limit', options, names)
    expect(check).toThrow(ConfigurationError)
    expect(check).toThrow(message)
  })

  it('shows no number that stands in the place of a name', () => {
    const options = { '+15035550123': 1 }
    expect(() => checkOptionNames('limit', options, names)).toThrow(
      /^limit\.(?!.*5035550123).* is not known/,
    )
  })
})
