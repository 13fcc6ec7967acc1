import { expect, it } from 'vitest'
import { toMoment } from './to-moment.ts'

it.each([
  [new Date('2026-11-20T11:58:59.999Z'), '2026-11-20T11:58:59'],
  ['2026-11-20T13:58:59+02:00', '2026-11-20T11:58:59'],
  ['2026-11-20T11:58:59.999', '2026-11-20T11:58:59'],
  ['2026-11-20T11:58:59.5Z', '2026-11-20T11:58:59'],
  ['2026-11-20 00:58:59+02:00', '2026-11-19T22:58:59'],
])('%s is %s', (value, moment) => {
  expect(toMoment(value)).toBe(moment)
})

it.each([
  ['2026-11-20T11:58:59'],
  ['2026-11-20 11:58:59Z'],
  ['2026-02-31T00:00:00+01:00'],
  ['2026-11-20T25:00:00+01:00'],
  ['tomorrow'],
  [3600],
  [undefined],
  [new Date(Number.NaN)],
  [new Date(8.64e15)],
])('%s stays as it is', (value) => {
  expect(toMoment(value)).toBe(value)
})
