import { expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const query = { app_id: '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2' }

test.each<[string, object, string[]]>([
  ['everything', {}, []],
  ['a segment', { segment_name: 'Gold', include_unsubscribed: true }, []],
  ['those who were active', { last_active_since: '1795276800' }, []],
  [
    'those who have unsubscribed, of no segment',
    { include_unsubscribed: false },
    ['include_unsubscribed: is only allowed beside segment_name'],
  ],
  [
    'a time that is no number of seconds',
    { last_active_since: '2026-11-01' },
    [
      'last_active_since: expected whole seconds since 1970 in a string such as "1795276800", got "2026-11-01"',
    ],
  ],
])('an export of %s', (_title, body, expected) => {
  const problems = checkInput('exportSubscriptions', { query, body })
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected)
})

test('an export knows its columns', () => {
  const problems = checkInput('exportSubscriptions', { query, body: { extra_fields: ['phone'] } })
  expect(problems).toMatchObject([{ path: 'extra_fields.0' }])
})
