import type { FilterEntry } from '@textwire/onesignal/contract'
import { expect, it } from 'vitest'
import { ALICE, BOB } from '../../testing/calls.ts'
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
  [[presence('constructor', 'not_exists')], true],
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

const numberOnly = app.subscription({ phone: BOB })
const [, stranger] = app.users

/** Someone of whom no more is known than the number. */
const missing: readonly (readonly [FilterEntry, boolean])[] = [
  [tag('!=', 'gold', 'plan'), true],
  [tag('=', 'gold', 'plan'), false],
  [tag('>', '1', 'plan'), false],
  [tag('<', '1', 'plan'), false],
  [list('in_array', 'gold', 'plan'), false],
  [list('not_in_array', 'gold', 'plan'), true],
  [elapsed('time_elapsed_gt', '1'), false],
  [elapsed('time_elapsed_lt', '1'), false],
  [presence('plan', 'exists'), false],
  [presence('plan', 'not_exists'), true],
  [{ field: 'app_version', relation: '=', value: '2.0' }, false],
  [{ field: 'app_version', relation: '<', value: '2.0' }, false],
  [{ field: 'app_version', relation: '>', value: '2.0' }, false],
  [{ field: 'app_version', relation: '!=', value: '2.0' }, true],
  [{ field: 'country', relation: '=', value: 'US' }, false],
  [{ field: 'country', relation: '!=', value: 'US' }, true],
  [{ field: 'country', relation: 'exists' }, false],
  [{ field: 'country', relation: 'not_exists' }, true],
  [{ field: 'location', radius: '99999999', lat: '0', long: '0' }, false],
  [{ field: 'language', relation: '=', value: 'en' }, true],
  [{ field: 'session_count', relation: '=', value: '0' }, true],
  [{ field: 'session_time', relation: '<', value: '1' }, true],
  [{ field: 'amount_spent', relation: '<', value: '1' }, true],
]

it.each(missing)('%j is %s for a number alone', (filter, expected) => {
  if (stranger === undefined) throw new Error('A subscription has a user.')
  const candidate = { user: stranger, subscription: numberOnly }
  expect(matchFilters([filter], candidate, NOW)).toBe(expected)
})

it('a text that is empty counts as one that is missing', () => {
  if (user === undefined) throw new Error('A subscription has a user.')
  const candidate = {
    user: { ...user, country: '', language: '' },
    subscription: { ...subscription, appVersion: '' },
  }
  const passes = (filter: FilterEntry) => matchFilters([filter], candidate, NOW)
  expect(passes({ field: 'app_version', relation: '<', value: '2.0' })).toBe(false)
  expect(passes({ field: 'language', relation: '!=', value: 'de' })).toBe(true)
  expect(passes({ field: 'country', relation: 'not_exists' })).toBe(true)
})

it.each(cases)('%j is %s', (filters, expected) => {
  if (user === undefined) throw new Error('A subscription has a user.')
  expect(matchFilters(filters, { user, subscription }, NOW)).toBe(expected)
})
