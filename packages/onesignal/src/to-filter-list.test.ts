import { describe, expect, it } from 'vitest'
import { InvalidInputError } from '@textwire/core'
import type { FilterEntry } from './contract/index.ts'
import { toFilterList } from './to-filter-list.ts'

const gold: FilterEntry = { field: 'tag', key: 'plan', relation: '=', value: 'gold' }
const or: FilterEntry = { operator: 'OR' }

describe('toFilterList', () => {
  it.each([[[gold]], [[gold, gold]], [[gold, or, gold]], [[gold, or, gold, gold, or, gold]]])(
    'takes %j',
    (entries) => expect(toFilterList(entries)).toBe(entries),
  )

  it.each([
    [[], 'filters: is empty'],
    [[or], 'filters.0: is an operator'],
    [[or, gold], 'filters.0: is an operator'],
    [[gold, or], 'filters.1: is an operator'],
    [[gold, or, or, gold], 'filters.2: is an operator'],
  ])('refuses %j', (entries, words) => {
    expect(() => toFilterList(entries)).toThrow(InvalidInputError)
    expect(() => toFilterList(entries)).toThrow(words)
  })
})
