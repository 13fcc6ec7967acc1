import { describe, expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import { zViewSegmentResponse } from '../generated/zod.ts'

const app_id = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
const path = { app_id, segment_id: app_id }
const tag = { field: 'tag', key: 'plan', relation: '=', value: 'gold' }
const filters = [tag]

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)

const problems = (operation: string, body: object) =>
  checkInput(operation, { path, body }).map(({ path: field, message }) => `${field}: ${message}`)

describe('a new segment', () => {
  test.each<[string, object, string[]]>([
    ['of 200 entries', { name: 'Gold', filters: times(200, tag) }, []],
    ['with an id of its own', { id: app_id, name: 'x'.repeat(128), filters }, []],
    ['without a name', { filters }, ['name: is missing; expected text']],
    [
      'with a long name',
      { name: 'x'.repeat(129), filters },
      ['name: expected at most 128 characters, got text of 129 characters'],
    ],
    [
      'with a long description',
      { name: 'Gold', description: 'x'.repeat(256), filters },
      ['description: expected at most 255 characters, got text of 256 characters'],
    ],
    ['without filters', { name: 'Gold' }, ['filters: is missing; expected a list']],
    [
      'of no filters',
      { name: 'Gold', filters: [] },
      ['filters: expected at least 1 entries, got a list of 0'],
    ],
    [
      'of 201 entries',
      { name: 'Gold', filters: times(201, tag) },
      ['filters: expected at most 200 entries, got a list of 201'],
    ],
    [
      'with an operator last',
      { name: 'Gold', filters: [tag, { operator: 'AND' }] },
      ['filters.1: is an operator; the list ends with a condition'],
    ],
    [
      'near a place, with a relation',
      {
        name: 'Near',
        filters: [{ field: 'location', relation: '=', radius: '1', lat: '1', long: '1' }],
      },
      ['filters.0.relation: is not a field that is allowed here beside field, radius, lat, long'],
    ],
    [
      'of late sessions, with a value',
      { name: 'Late', filters: [{ field: 'last_session', relation: '>', value: '1' }] },
      [
        'filters.0.hours_ago: is missing; expected text',
        'filters.0.value: is not a field that is allowed here beside field, relation',
      ],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems('createSegment', body)).toEqual(expected)
  })
})

describe('a change of a segment', () => {
  test.each<[string, object, string[]]>([
    ['to no description', { name: 'Gold', description: '' }, []],
    ['without its name', { filters }, ['name: is missing; expected text']],
    [
      'to an operator alone',
      { name: 'Gold', filters: [{ operator: 'OR' }] },
      ['filters.0: is an operator; the list begins with a condition'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problems('updateSegment', body)).toEqual(expected)
  })
})

test('the parameter for the detail of a segment is written with hyphens', () => {
  const right = { 'include-segment-detail': true }
  expect(checkInput('viewSegment', { path, query: right })).toEqual([])
  const wrong = { 'include-segment-detail': 'yes' }
  expect(checkInput('viewSegment', { path, query: wrong })).toMatchObject([
    { path: 'include-segment-detail' },
  ])
})

test('a stored condition is read in text, in numbers and where the API cannot say it', () => {
  const stored = [
    { field: 'location', radius: 10, lat: 45.5, long: -122.6 },
    { field: 'last_session', relation: '>', hours_ago: '1.1' },
    { field: 'device_type', unsupported_in_api: true },
    { operator: 'OR' },
  ]
  const answer = { subscriber_count: 1, payload: { created_at: 1_777_897_800, filters: stored } }
  expect(zViewSegmentResponse.parse(answer)).toEqual(answer)
})
