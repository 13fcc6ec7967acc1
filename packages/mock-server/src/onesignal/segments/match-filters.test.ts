import type { FilterEntry } from '@textwire/onesignal/contract'
import { expect, it } from 'vitest'
import { ALICE } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { matchFilters } from './match-filters.ts'

const NOW = Date.UTC(2026, 0, 10)
const HOUR = 3_600_000
const OR = { operator: 'OR' } as const
const AND = { operator: 'AND' } as const

const app = createMockServer().onesignal.app()
const subscription = app.subscription({
  phone: ALICE,
  tags: { level: '10', city: 'Portland', since: String((NOW - 2 * HOUR) / 1000) },
  language: 'de',
  country: 'DE',
  appVersion: '1.10',
  sessionCount: 3,
  sessionTime: 90,
  amountSpent: 4.5,
  firstSession: NOW - 100 * HOUR,
  lastSession: NOW - 1.5 * HOUR,
  location: { lat: 52.52, long: 13.405 },
})
const [user] = app.users

const yes: FilterEntry = { field: 'language', relation: '=', value: 'de' }
const no: FilterEntry = { field: 'language', relation: '=', value: 'fr' }
const tag = (relation: '=' | '!=' | '>' | '<', value: string, key = 'level') =>
  ({ field: 'tag', key, relation, value }) as const
const list = (relation: 'in_array' | 'not_in_array', value: string, key = 'city') =>
  ({ field: 'tag', key, relation, value }) as const
const elapsed = (relation: 'time_elapsed_gt' | 'time_elapsed_lt', value: string) =>
  ({ field: 'tag', key: 'since', relation, value }) as const
const presence = (key: string, relation: 'exists' | 'not_exists') =>
  ({ field: 'tag', key, relation }) as const

const cases: readonly (readonly [readonly FilterEntry[], boolean])[] = [
  [[yes, yes], true],
  [[yes, no], false],
  [[yes, AND, no], false],
  [[no, OR, yes], true],
  [[no, yes, OR, yes, yes], true],
  [[yes, OR, yes, no], true],
  [[no, OR, yes, AND, no], false],
  [[tag('=', '10')], true],
  [[tag('!=', '10')], false],
  [[tag('!=', '10', 'missing')], true],
  [[tag('>', '9')], true],
  [[tag('<', '9')], false],
  [[tag('>', '0', 'missing')], false],
  [[presence('city', 'exists')], true],
  [[presence('city', 'not_exists')], false],
  [[presence('missing', 'not_exists')], true],
  [[list('in_array', 'Salem, Portland')], true],
  [[list('in_array', 'Salem')], false],
  [[list('not_in_array', 'Salem')], true],
  [[list('not_in_array', 'Portland')], false],
  [[elapsed('time_elapsed_gt', '3600')], true],
  [[elapsed('time_elapsed_lt', '3600')], false],
  [[{ field: 'last_session', relation: '>', hours_ago: '1.1' }], true],
  [[{ field: 'last_session', relation: '<', hours_ago: '1.1' }], false],
  [[{ field: 'first_session', relation: '>', hours_ago: '99' }], true],
  [[{ field: 'session_count', relation: '=', value: '3' }], true],
  [[{ field: 'session_count', relation: '!=', value: '3' }], false],
  [[{ field: 'session_time', relation: '<', value: '100' }], true],
  [[{ field: 'amount_spent', relation: '>', value: '4.4' }], true],
  [[{ field: 'app_version', relation: '>', value: '1.9' }], true],
  [[{ field: 'country', relation: '=', value: 'de' }], true],
  [[{ field: 'country', relation: '!=', value: 'DE' }], false],
  [[{ field: 'country', relation: 'not_exists' }], false],
  [[{ field: 'location', radius: '1000', lat: '52.52', long: '13.41' }], true],
  [[{ field: 'location', radius: '1000', lat: '52.52', long: '13.50' }], false],
]

it.each(cases)('%j is %s', (filters, expected) => {
  if (user === undefined) throw new Error('A subscription has a user.')
  expect(matchFilters(filters, { user, subscription }, NOW)).toBe(expected)
})
