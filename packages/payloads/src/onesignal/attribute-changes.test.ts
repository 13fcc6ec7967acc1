import { expect, test } from 'vitest'
import { type AttributeChangesInput, attributeChanges } from './attribute-changes.ts'

test('has every property in the spelling of the wire', () => {
  const purchases = [{ sku: 'seat', iso: 'EUR', amount: '0.99', count: 2 }]

  expect(
    attributeChanges({
      set: {
        language: 'de',
        timezoneId: 'Europe/Berlin',
        latitude: 52.5,
        longitude: 13.4,
        country: 'DE',
        firstActive: new Date('2027-01-15T18:00:00.500Z'),
        lastActive: 1_800_036_000,
        ip: '192.0.2.1',
        testUserName: 'Ada',
        amountSpent: 9.99,
        purchases,
      },
    }),
  ).toEqual({
    language: 'de',
    timezone_id: 'Europe/Berlin',
    lat: 52.5,
    long: 13.4,
    country: 'DE',
    first_active: 1_800_036_000,
    last_active: 1_800_036_000,
    ip: '192.0.2.1',
    test_user_name: 'Ada',
    amount_spent: 9.99,
    purchases,
  })
})

test('is frozen to the last list', () => {
  const { purchases = [] } = attributeChanges({
    set: { purchases: [{ sku: 'a', iso: 'EUR', amount: '1' }] },
  })

  expect([purchases, purchases[0]].every(Object.isFrozen)).toBe(true)
})

test.each<[string, unknown, string]>([
  ['nothing', { set: {} }, 'set is empty; expected at least one property'],
  [
    'a language in capitals',
    { set: { language: 'DE' } },
    'set.language expected a language code such as en or zh-Hans, got "DE"',
  ],
  [
    'a latitude off the earth',
    { set: { latitude: 91 } },
    'set.latitude expected at most 90, got 91',
  ],
  [
    "the wire's spelling",
    { set: { timezone_id: 'Europe/Berlin' } },
    'set.timezone_id is not a field here; did you mean timezoneId?',
  ],
  [
    'an amount as a number',
    { set: { purchases: [{ sku: 'a', iso: 'EUR', amount: 1 }] } },
    'set.purchases.0.amount expected text, got 1',
  ],
])('refuses %s', (_, changes, problem) => {
  expect(() => attributeChanges(changes as AttributeChangesInput)).toThrow(`\n  ${problem}`)
})
