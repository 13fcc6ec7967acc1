import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

const names = ['to', 'text', 'phoneNumbers', 'sendAt', 'subscriptionIds']

test.each([
  ['phone_numbers', 'phoneNumbers'],
  ['PHONENUMBERS', 'phoneNumbers'],
  ['phoneNumber', 'phoneNumbers'],
  ['txt', 'text'],
  ['sendat', 'sendAt'],
  ['subscribtionIds', 'subscriptionIds'],
  ['so', undefined],
  ['body', undefined],
  ['x'.repeat(100_000), undefined],
])('finds what was meant by %s', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant)
})
