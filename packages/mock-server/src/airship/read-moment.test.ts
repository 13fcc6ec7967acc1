import { expect, it } from 'vitest'
import { readMoment } from './read-moment.ts'

it.each([
  ['2026-06-01T10:00:00', '2026-06-01T10:00:00.000Z'],
  ['2026-06-01 10:00:00Z', '2026-06-01T10:00:00.000Z'],
  ['2026-06-01T10:00:00.5', '2026-06-01T10:00:00.000Z'],
  ['2026-06-01T10:00', '2026-06-01T10:00:00.000Z'],
  ['2026-06-01', '2026-06-01T00:00:00.000Z'],
  ['2026-06-01T10:00:00+08:00', '2026-06-01T02:00:00.000Z'],
  ['2026-06-01T10:00:00-0230', '2026-06-01T12:30:00.000Z'],
])('%s is read as %s', (text, iso) => {
  expect(new Date(readMoment(text) ?? Number.NaN).toISOString()).toBe(iso)
})

it.each([['soon'], [''], ['2026-13-01'], ['10:00'], [5], [undefined], [null]])(
  '%j is no moment',
  (value) => {
    expect(readMoment(value)).toBeUndefined()
  },
)
