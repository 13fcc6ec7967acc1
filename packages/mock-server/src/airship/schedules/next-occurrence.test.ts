import { expect, it } from 'vitest'
import { nextOccurrence } from './next-occurrence.ts'
import type { RecurrenceRule } from './schedule-row.ts'

const at = (text: string) => Date.parse(`${text}Z`)

/** From Monday the first of June, at nine. */
const rule = (given: Partial<RecurrenceRule>): RecurrenceRule => ({
  start: at('2026-06-01T09:00:00'),
  unit: 'daily',
  count: 1,
  daysOfWeek: [],
  exclusions: [],
  ...given,
})

function next(given: Partial<RecurrenceRule>, after: string, times = 3): string[] {
  const found: string[] = []
  let last = at(after)
  for (let left = times; left > 0; left -= 1) {
    const moment = nextOccurrence(rule(given), last)
    if (moment === undefined) break
    found.push(new Date(moment).toISOString().slice(0, 13))
    last = moment
  }
  return found
}

it.each<[string, Partial<RecurrenceRule>, string, string[]]>([
  [
    'begins at its start',
    {},
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-02T09', '2026-06-03T09'],
  ],
  [
    'goes on after it',
    {},
    '2026-08-01T09:00:00',
    ['2026-08-02T09', '2026-08-03T09', '2026-08-04T09'],
  ],
  [
    'counts hours',
    { unit: 'hourly', count: 6 },
    '2026-06-01T09:00:00',
    ['2026-06-01T15', '2026-06-01T21', '2026-06-02T03'],
  ],
  [
    'counts weeks',
    { unit: 'weekly', count: 2 },
    '2026-06-01T09:00:00',
    ['2026-06-15T09', '2026-06-29T09', '2026-07-13T09'],
  ],
  [
    'takes days of the week',
    { unit: 'weekly', daysOfWeek: [5, 1] },
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-05T09', '2026-06-08T09'],
  ],
  [
    'counts months',
    { unit: 'monthly', count: 3 },
    '2026-06-01T09:00:00',
    ['2026-09-01T09', '2026-12-01T09', '2027-03-01T09'],
  ],
  [
    'leaves out months without the day',
    { unit: 'monthly', start: at('2026-01-31T09:00:00') },
    '2026-01-31T09:00:00',
    ['2026-03-31T09', '2026-05-31T09', '2026-07-31T09'],
  ],
  [
    'counts years',
    { unit: 'yearly' },
    '2027-01-01T00:00:00',
    ['2027-06-01T09', '2028-06-01T09', '2029-06-01T09'],
  ],
  [
    'ends',
    { end: at('2026-06-02T09:00:00') },
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-02T09'],
  ],
  [
    'is silent on days of the week',
    { exclusions: [{ daysOfWeek: [2, 3] }] },
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-04T09', '2026-06-05T09'],
  ],
  [
    'is silent in a time',
    { exclusions: [{ dates: [at('2026-06-02T00:00:00'), at('2026-06-04T00:00:00')] }] },
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-04T09', '2026-06-05T09'],
  ],
  [
    'is silent at hours',
    { unit: 'hourly', count: 4, exclusions: [{ hours: [10, 20] }] },
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-01T21', '2026-06-02T01'],
  ],
  [
    'is silent over midnight',
    { unit: 'hourly', count: 6, exclusions: [{ hours: [21, 3] }] },
    '2026-05-01T00:00:00',
    ['2026-06-01T09', '2026-06-01T15', '2026-06-02T09'],
  ],
  [
    'never comes',
    { exclusions: [{ daysOfWeek: [0, 1, 2, 3, 4, 5, 6] }] },
    '2026-05-01T00:00:00',
    [],
  ],
])('a recurring schedule %s', (_title, given, after, expected) => {
  expect(next(given, after)).toEqual(expected)
})
