import { expect, test } from 'vitest'
import { filterListSchema } from './filter-list-schema.ts'

const vip = { field: 'tag', key: 'vip', relation: 'exists' }
const or = { operator: 'OR' }

test.each([
  ['conditions', [vip, vip], true],
  ['an operator between conditions', [vip, or, vip], true],
  ['nothing', [], false],
  ['an operator at the end', [vip, or], false],
  ['201 entries', Array.from({ length: 201 }, () => vip), false],
])('takes or refuses %s', (_, filters, isRight) => {
  expect(filterListSchema.safeParse(filters).success).toBe(isRight)
})
