import { expect, test } from 'vitest'
import { strayDates } from './stray-dates.ts'

const places = ['at', 'data.**', 'rows.*.*', '!rows.*.sender']

test.each([
  [['at'], 0],
  [['data', 'list', 0], 0],
  [['rows', 3, 'name'], 0],
  [['rows', 3, 'sender'], 1],
  [['rows', 3], 1],
  [['data'], 1],
  [['text'], 1],
  [[], 1],
])('a Date at %j makes %i problems', (path, count) => {
  expect(strayDates([path], places)).toHaveLength(count)
})
