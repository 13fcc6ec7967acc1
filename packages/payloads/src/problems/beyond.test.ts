import { expect, test } from 'vitest'
import { beyond } from './beyond.ts'

const at = (...path: (string | number)[]) => ({ path, message: 'is wrong' })

test.each([
  ['the same place', at('a', 'b'), []],
  ['a part of it', at('a', 'b', 0), []],
  ['what holds it', at('a'), []],
  ['a place beside it', at('a', 'c'), [at('a', 'c')]],
  ['the input as a whole', at(), [at()]],
])('of problems at %s it takes those that say something new', (_, other, added) => {
  expect(beyond([at('a', 'b')], [other])).toEqual([at('a', 'b'), ...added])
})

test('a place in a list is the same as a number and as text', () => {
  expect(beyond([at('a', 0)], [at('a', '0')])).toEqual([at('a', 0)])
})
