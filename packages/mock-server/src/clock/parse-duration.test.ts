import { expect, it } from 'vitest'
import { parseDuration } from './parse-duration.ts'

it.each([
  [0, 0],
  [1500, 1500],
  ['500ms', 500],
  ['90s', 90_000],
  ['10m', 600_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['30d', 2_592_000_000],
])('%j is %i ms', (duration, ms) => {
  expect(parseDuration(duration)).toBe(ms)
})

it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '', '10', '10 m', 'soon', '-5m', '10m!'])(
  '%j is refused',
  (duration) => {
    expect(() => parseDuration(duration)).toThrow(/Not a duration/)
  },
)
