import { expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'

test.each<[string, object, string[]]>([
  ['nothing but the app', {}, []],
  ['an offset', { limit: 50, offset: 0, kind: 3 }, []],
  ['a time', { time_offset: '2026-11-01T00:00:00Z' }, []],
  ['a cursor', { time_offset: 'MTc5NTI3NjgwMA==' }, []],
  [
    'both ways of paging',
    { offset: 0, time_offset: 'MTc5NTI3NjgwMA==' },
    ['time_offset: excludes offset; messages are paged by one of the two'],
  ],
  ['too large a page', { limit: 51 }, ['limit: expected at most 50, got 51']],
  ['an empty page', { limit: 0 }, ['limit: expected at least 1, got 0']],
  ['a negative offset', { offset: -1 }, ['offset: expected at least 0, got -1']],
  ['an unknown origin', { kind: 2 }, ['kind: expected 0 or 1 or 3, got 2']],
])('a list of messages by %s', (_title, query, expected) => {
  const problems = checkInput('listMessages', { query: { app_id, ...query } })
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected)
})
