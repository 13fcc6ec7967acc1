import { expect, it } from 'vitest'
import { toSenderId } from './to-sender-id.ts'

it.each([
  ['12345', '12345'],
  ['US:12345', '12345'],
  ['us: 12345', '12345'],
  ['US:+1 503 555 0100', '15035550100'],
  [' +1 (503) 555-0100 ', '15035550100'],
  ['MG0123', 'MG0123'],
  ['US:ACME', 'ACME'],
])('knows the sender %j as %j', (sender, id) => {
  expect(toSenderId(sender)).toBe(id)
})
