import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'

const problems = (operation: string, body: unknown) =>
  checkInput(operation, { body }).map(({ path, message }) => `${path}: ${message}`)

/** What is wrong with a stream from now on. */
const problemsBeside = (operation: string, body: object) =>
  problems(
    operation,
    'resume_offset' in body || 'start' in body ? body : { start: 'LATEST', ...body },
  )

describe('a stream', () => {
  test.each<[string, object, string[]]>([
    ['of everything', {}, []],
    ['after an offset', { resume_offset: '1000005312986', enable_offset_updates: true }, []],
    [
      'with two places to begin',
      { start: 'EARLIEST', resume_offset: '1' },
      ['resume_offset: excludes start; a stream has one place to begin'],
    ],
    [
      'after an offset that is a number, as which it would lose digits',
      { resume_offset: 1 },
      ['resume_offset: expected text, got 1'],
    ],
    [
      'with no filters, which is a 400',
      { filters: [] },
      ['filters: expected at least 1 entries, got a list of 0'],
    ],
    [
      'of no kinds, which is a 400',
      { filters: [{ types: [] }] },
      ['filters.0.types: expected at least 1 entries, got a list of 0'],
    ],
    [
      'with a field that is not known, which is a 400',
      { filter: [] },
      ['filter: is not a field that is allowed here beside start'],
    ],
    [
      'of a channel that is named twice',
      { filters: [{}, { devices: [{ channel: 'a' }, { channel: 'a', named_user_id: 'b' }] }] },
      ['filters.1.devices.1: expected one of channel and named_user_id'],
    ],
    [
      'of a person who is not named',
      { filters: [{ users: [{}] }] },
      ['filters.0.users.0: expected one of contact_id and named_user_id'],
    ],
    [
      'of a push and a group',
      { filters: [{ notifications: { push_id: 'a', group_id: 'b' } }] },
      ['filters.0.notifications.group_id: is not a field that is allowed here beside push_id'],
    ],
    ['in half', { subset: { type: 'PARTITION', count: 2, selection: 1 } }, []],
    [
      'in a part that does not exist',
      { subset: { type: 'PARTITION', count: 2, selection: 2 } },
      ['subset.selection: is 2; expected less than count, which is 2'],
    ],
    [
      'in more than all',
      { subset: { type: 'SAMPLE', proportion: 2 } },
      ['subset.proportion: expected at most 1, got 2'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problemsBeside('streamEvents', body)).toEqual(expected)
  })
})

describe('a stream of compliance', () => {
  test.each<[string, object, string[]]>([
    ['of texts', { start: 'LATEST', filters: [{ device_types: ['sms'] }] }, []],
    [
      'with two places to begin',
      { start: 'LATEST', resume_offset: '1' },
      ['resume_offset: excludes start; a stream has one place to begin'],
    ],
    [
      'of kinds, which the other stream has',
      { filters: [{ types: ['CUSTOM'] }] },
      ['filters.0.types: is not a field that is allowed here'],
    ],
    [
      'of apps, which have none',
      { filters: [{ device_types: ['ios'] }] },
      ['filters.0.device_types.0: expected one of "sms", "email", got "ios"'],
    ],
    [
      'in a part that does not exist',
      { subset: { type: 'PARTITION', count: 1, selection: 1 } },
      ['subset.selection: is 1; expected less than count, which is 1'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problemsBeside('streamComplianceEvents', body)).toEqual(expected)
  })
})

test.each(['streamEvents', 'streamComplianceEvents'])(
  '%s without a place to begin',
  (operation) => {
    expect(problems(operation, {})).toEqual(['start: is missing; expected start or resume_offset'])
  },
)
