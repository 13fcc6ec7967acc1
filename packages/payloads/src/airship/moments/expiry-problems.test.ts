import { expect, it } from 'vitest'
import { expiryProblems } from './expiry-problems.ts'

const now = Date.parse('2026-11-21T12:00:00.700Z')
const tooFar = 'is more than 48 hours away; expected at most 2026-11-23T12:00:00'

it.each<[unknown, string[]]>([
  [new Date(now), []],
  ['2026-11-21T12:00:00', []],
  ['2026-11-21T11:59:59', ['has passed']],
  ['2026-11-21T14:00:00+02:00', []],
  ['2026-11-21T13:59:59+02:00', ['has passed']],
  [new Date(now + 48 * 3_600_000), []],
  ['2026-11-23T12:00:00Z', []],
  ['2026-11-23T12:00:01', [tooFar]],
  [new Date(now + 49 * 3_600_000), [tooFar]],
  [999_999, []],
  ['soon', []],
])('of a text that expires at %s: %j', (expiry, messages) => {
  const problems = expiryProblems(expiry, ['expiry'], now, true)
  expect(problems.map(({ message }) => message)).toEqual(messages)
})

it('has no limit where Airship sets none', () => {
  expect(expiryProblems('2027-11-23T12:00:01', ['expiry'], now, false)).toEqual([])
})
