import { array, assert, integer, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { byKey, pageOf } from './page-of.ts'

const own = (key: string) => key
const KEYS = byKey(['c', 'a', 'd', 'b'], own)

it.each([
  [undefined, 2, ['a', 'b'], 'c'],
  ['c', 2, ['c', 'd'], undefined],
  ['c', 1, ['c'], 'd'],
  ['bb', 9, ['c', 'd'], undefined],
  ['e', 2, [], undefined],
  [null, 4, ['a', 'b', 'c', 'd'], undefined],
])('from %s, %d items are %j, and %s comes next', (start, limit, items, next) => {
  expect(pageOf(KEYS, own, { ...(start !== undefined && { start }), limit })).toEqual({
    items,
    next,
  })
})

it('has every item once, over all pages', () => {
  assert(
    property(array(string()), integer({ min: 1, max: 5 }), (keys, limit) => {
      const sorted = byKey(new Set(keys), own)
      const seen: string[] = []
      let page = pageOf(sorted, own, { limit })
      for (seen.push(...page.items); page.next !== undefined; seen.push(...page.items)) {
        page = pageOf(sorted, own, { start: page.next, limit })
      }
      expect(seen).toEqual(sorted)
    }),
  )
})
