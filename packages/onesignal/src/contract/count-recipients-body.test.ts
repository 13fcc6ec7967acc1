import { expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const included_segments = ['All']
const tag = { field: 'tag', key: 'plan', relation: '=', value: 'gold' }

test.each<[string, object, string[]]>([
  ['a segment', { included_segments, target_channel: 'sms' }, []],
  [
    'what narrows a segment, though it excludes segments in a message',
    { included_segments, filters: [tag], include_aliases: { external_id: ['1'] } },
    [],
  ],
  ['no segment', { filters: [tag] }, ['included_segments: is missing; expected a list']],
  [
    'an operator last',
    { included_segments, filters: [tag, { operator: 'OR' }] },
    ['filters.1: is an operator; the list ends with a condition'],
  ],
  [
    'aliases without a label',
    { included_segments, include_aliases: {} },
    ['include_aliases: is empty; expected at least one label with ids'],
  ],
  [
    'what the service would pass over',
    { included_segments, include_phone_numbers: ['+15035556789'] },
    ['include_phone_numbers: is not a field that is allowed here beside app_id, included_segments'],
  ],
])('an estimate of %s', (_title, body, expected) => {
  const problems = checkInput('countRecipients', { body: { app_id, ...body } })
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected)
})
