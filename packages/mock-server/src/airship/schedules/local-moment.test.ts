import { expect, it } from 'vitest'
import { localMoment } from './local-moment.ts'

it.each([
  ['2026-06-01T09:00:00Z', 'America/New_York', '2026-06-01T13:00:00.000Z'],
  ['2026-12-01T09:00:00Z', 'America/New_York', '2026-12-01T14:00:00.000Z'],
  ['2026-06-01T09:00:00Z', 'Asia/Kathmandu', '2026-06-01T03:15:00.000Z'],
  ['2026-06-01T09:00:00Z', 'Pacific/Kiritimati', '2026-05-31T19:00:00.000Z'],
  ['2026-06-01T09:00:00Z', 'UTC', '2026-06-01T09:00:00.000Z'],
  ['2026-11-01T01:30:00Z', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['2026-11-01T12:00:00Z', 'America/New_York', '2026-11-01T17:00:00.000Z'],
])('%s in %s is %s', (local, zone, expected) => {
  expect(new Date(localMoment(Date.parse(local), zone) ?? NaN).toISOString()).toBe(expected)
})

it('is nowhere in a zone that does not exist', () => {
  expect(localMoment(0, 'Mars/Olympus')).toBeUndefined()
})
