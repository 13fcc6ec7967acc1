import { expect, it } from 'vitest'
import { shiftDate } from './shift-date.ts'

it.each([
  ['2026-01-31T12:00:00.000Z', 1, 'months', '2026-02-28T12:00:00.000Z'],
  ['2026-03-31T12:00:00.000Z', -1, 'months', '2026-02-28T12:00:00.000Z'],
  ['2024-02-29T12:00:00.000Z', -1, 'years', '2023-02-28T12:00:00.000Z'],
  ['2026-01-15T12:00:00.000Z', -13, 'months', '2024-12-15T12:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', -1, 'weeks', '2025-12-25T00:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', 36, 'hours', '2026-01-02T12:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', 90, 'minutes', '2026-01-01T01:30:00.000Z'],
] as const)('%s and %d %s are %s', (from, count, unit, to) => {
  expect(new Date(shiftDate(Date.parse(from), count, unit)).toISOString()).toBe(to)
})
