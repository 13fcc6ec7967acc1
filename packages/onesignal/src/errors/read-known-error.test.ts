import { describe, expect, it } from 'vitest'
import type { ProviderProblem } from '@textwire/core'
import { readKnownError } from './read-known-error.ts'

interface Said {
  readonly message?: string
  readonly code?: string
  readonly problems?: readonly ProviderProblem[]
}

const notFound = {
  code: 'subscription-0',
  title: 'Subscription not found',
  meta: { alias: { Label: 'external_id', ID: 'user-17' } },
}

const shapes: [shape: string, json: unknown, said: Said][] = [
  [
    'a list of texts',
    { errors: ['API rate limit exceeded', 'wait'] },
    {
      message: 'API rate limit exceeded wait',
      code: 'tooManyRequests',
      problems: [{ title: 'API rate limit exceeded' }, { title: 'wait' }],
    },
  ],
  [
    'a list of codes, titles and meta',
    { errors: [notFound] },
    { message: 'Subscription not found', code: 'subscriptionNotFound', problems: [notFound] },
  ],
  [
    'a code that is not known',
    { errors: [{ code: 'user-99', title: 'Something new' }] },
    {
      message: 'Something new',
      code: 'user-99',
      problems: [{ code: 'user-99', title: 'Something new' }],
    },
  ],
  [
    'a limit beside the list',
    { errors: ['API rate limit exceeded'], limit: 'Subscription/User Update Per Device' },
    {
      message: 'API rate limit exceeded',
      code: 'tooManyRequests',
      problems: [
        {
          title: 'API rate limit exceeded',
          meta: { limit: 'Subscription/User Update Per Device' },
        },
      ],
    },
  ],
  ['one text', { errors: 'no such app' }, { message: 'no such app' }],
  [
    'a map of lists',
    { errors: { invalid_aliases: ['a', 'b'] } },
    { message: 'invalid_aliases: a b' },
  ],
  [
    'a map of maps',
    { errors: { invalid_aliases: { external_id: ['a'] } } },
    { message: 'invalid_aliases: external_id: a' },
  ],
  ['error', { error: 'bad' }, { message: 'bad' }],
  ['message', { message: 'bad' }, { message: 'bad' }],
  ['success: false alone', { success: false }, { message: 'no reason given' }],
  ['a list of empty objects', { errors: [{}] }, {}],
  ['an empty list', { errors: [] }, {}],
  ['nothing known', { oops: 1 }, {}],
  ['no JSON', undefined, {}],
  ['a bare text', 'oops', {}],
]

describe('readKnownError', () => {
  it.each(shapes)('reads %s', (_shape, json, expected) => {
    const said = readKnownError({ status: 400, headers: {}, json, text: '' })
    expect(said.message).toBe(expected.message)
    expect(said.code).toBe(expected.code)
    expect(said).toMatchObject(expected)
  })

  it('knows a sentence in a body that is not JSON', () => {
    const text = '<html>Service temporarily unavailable</html>'
    const said = readKnownError({ status: 503, headers: {}, json: undefined, text })
    expect(said).toMatchObject({ code: 'serviceUnavailable' })
  })
})
