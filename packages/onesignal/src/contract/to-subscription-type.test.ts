import { expect, test } from 'vitest'
import { subscriptionTypes } from './subscription-types.ts'
import { toSubscriptionType } from './to-subscription-type.ts'

test.each(subscriptionTypes)('%s is known in any case', (type) => {
  expect(toSubscriptionType(type)).toBe(type)
  expect(toSubscriptionType(type.toLowerCase())).toBe(type)
  expect(toSubscriptionType(type.toUpperCase())).toBe(type)
})

test('a type that is not known is not guessed', () => {
  expect(toSubscriptionType('Fax')).toBeUndefined()
})
