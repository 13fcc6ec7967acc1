import { describe, expect, test } from 'vitest'
import { type Operation, type OperationName, operations } from './operations.ts'

const rows: [OperationName, Operation][] = Object.entries(operations).map(([name, row]) => [
  // The keys of a literal.
  name as OperationName,
  row,
])

const namesOf = (takes: (row: Operation) => boolean) =>
  rows.filter(([, row]) => takes(row)).map(([name]) => name)

test('nine operations take a token of the user, and a key while there is none', () => {
  const withToken = namesOf(({ auth }) => auth.includes('user'))
  expect(withToken.toSorted()).toEqual([
    'createAlias',
    'createSubscription',
    'createUser',
    'deleteAlias',
    'deleteUser',
    'updateSubscription',
    'updateUser',
    'viewAliases',
    'viewUser',
  ])
  for (const name of withToken) expect(operations[name].auth).toEqual(['app', 'user'])
})

test('unsubscribing by token takes no credentials', () => {
  expect(namesOf(({ auth }) => auth.length === 0)).toEqual(['unsubscribeWithToken'])
})

test('either key reads an app', () => {
  expect(operations.viewApp.auth).toEqual(['app', 'organization'])
})

describe('a repeat', () => {
  test.each<[OperationName, Operation['retry']]>([
    ['createUser', { class: 'unsafe', safeWith: 'identity.external_id' }],
    ['updateUser', { class: 'safe', unsafeWith: ['deltas', 'properties.purchases'] }],
    ['createCustomEvents', { class: 'unsafe', safeWith: 'events[].idempotency_key' }],
    ['createApp', { class: 'unsafe' }],
    ['createApiKey', { class: 'unsafe' }],
    ['rotateApiKey', { class: 'safe' }],
  ])('of %s is %j', (name, retry) => {
    expect(operations[name].retry).toEqual(retry)
  })
})

describe('success', () => {
  test.each<[OperationName, number[]]>([
    ['createUser', [200, 201, 202]],
    ['updateUser', [200, 202]],
    ['deleteUser', [200, 202]],
    ['createSubscription', [200, 201, 202]],
    ['updateSubscription', [200, 202]],
    ['updateSubscriptionByToken', [200, 202]],
    ['deleteSubscription', [200, 202]],
    ['transferSubscription', [200, 202]],
    ['createCustomEvents', [200, 202]],
    ['unsubscribeWithToken', [200, 202]],
  ])('of %s is whatever one source says: %j', (name, success) => {
    expect(operations[name].success).toEqual(success)
  })

  test('may be empty where a source has no body, and where nothing in it is needed', () => {
    expect(namesOf(({ mayBeEmpty }) => mayBeEmpty === true).toSorted()).toEqual([
      'createCustomEvents',
      'createSubscription',
      'deleteApiKey',
      'deleteSubscription',
      'deleteUser',
      'transferSubscription',
      'unsubscribeWithToken',
      'updateApiKey',
      'updateSubscription',
      'updateSubscriptionByToken',
      'updateUser',
    ])
  })
})
