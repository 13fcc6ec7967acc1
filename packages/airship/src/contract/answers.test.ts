import { expect, test } from 'vitest'
import { examples } from '../generated/examples.ts'
import { operations } from './operations.ts'

/** What the spec shows of every success that is JSON. */
const answers = Object.entries(operations)
  .filter(([, row]) => !('streams' in row))
  .flatMap(([name, row]) =>
    Object.entries(examples[name]?.responses ?? {})
      .filter(([status]) => Number(status) < 300)
      .flatMap(([status, list]) => list.map(({ value }) => ({ name, status, row, value }))),
  )

test('there are answers to changes and to readings', () => {
  const methods = new Set<string>(answers.map(({ row }) => row.method))
  expect([...methods].toSorted()).toEqual(['DELETE', 'GET', 'POST', 'PUT'])
})

/** A client takes a change without `ok: true` for one that nobody has confirmed. */
const expected = (method: string) => (method === 'GET' ? [true, undefined] : [true])

test.each(answers)('$name says ok with $status, unless it only reads', ({ row, value }) => {
  expect(expected(row.method)).toContain(Object(value).ok)
})
