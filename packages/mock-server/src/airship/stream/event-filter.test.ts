import { expect, it } from 'vitest'
import { passes, type EventFilter } from './event-filter.ts'
import type { StreamEvent } from './stream-event.ts'

const EVENT: StreamEvent = {
  id: 'e',
  type: 'CUSTOM',
  offset: '7',
  occurred: 1_000,
  processed: 3_000,
  device: { channel: 'c', device_type: 'SMS', named_user_id: 'ada' },
  body: { name: 'delivered', triggering_push: { push_id: 'p', group_id: 'g' } },
}

it.each<[EventFilter[] | undefined, boolean]>([
  [undefined, true],
  [[{}], true],
  [[{ types: ['SEND', 'CUSTOM'] }], true],
  [[{ types: ['SEND'] }], false],
  [[{ types: ['SEND'] }, { types: ['CUSTOM'] }], true],
  [[{ device_types: ['sms'] }], true],
  [[{ device_types: ['ios'] }], false],
  [[{ devices: [{ channel: 'x' }, { channel: 'c', named_user_id: 'ada' }] }], true],
  [[{ devices: [{ channel: 'x' }] }], false],
  [[{ devices: [{ channel: 'c', named_user_id: 'bob' }] }], false],
  [[{ users: [{ named_user_id: 'ada' }] }], true],
  [[{ users: [{ named_user_id: 'bob' }] }], false],
  [[{ users: [{ contact_id: 'ada' }] }], false],
  [[{ notifications: { push_id: 'p' } }], true],
  [[{ notifications: { push_id: 'x' } }], false],
  [[{ notifications: { group_id: 'g' } }], true],
  [[{ notifications: { push_id: 'p', group_id: 'x' } }], false],
  [[{ latency: 2_000 }], true],
  [[{ latency: 1_999 }], false],
  [[{ types: ['CUSTOM'], device_types: ['ios'] }], false],
])('an event passes %j: %s', (filters, expected) => {
  expect(passes(EVENT, filters)).toBe(expected)
})

it('without a device is none of any device', () => {
  const { device: _none, ...event } = EVENT
  expect(passes(event, [{ device_types: ['sms'] }])).toBe(false)
  expect(passes(event, [{ devices: [{ channel: 'c' }] }])).toBe(false)
  expect(passes(event, [{ types: ['CUSTOM'] }])).toBe(true)
})
