import { describe, expectTypeOf, test } from 'vitest'
import type { CreateSegmentInput, Filter, FilterList, SendMessageInput } from './index.ts'

const gold = { field: 'tag', key: 'plan', relation: '=', value: 'gold' } as const
const recent = { field: 'last_session', relation: '<', hours_ago: '24' } as const
const or = { operator: 'OR' } as const

describe('a list of filters', () => {
  test('is conditions with operators between them', () => {
    expectTypeOf<[typeof gold]>().toExtend<FilterList>()
    expectTypeOf<[typeof gold, typeof recent]>().toExtend<FilterList>()
    expectTypeOf<[typeof gold, typeof or, typeof recent]>().toExtend<FilterList>()
    expectTypeOf<Filter[]>().toExtend<FilterList>()
  })

  test('neither begins nor ends with an operator', () => {
    expectTypeOf<[typeof gold, typeof or]>().not.toExtend<FilterList>()
    expectTypeOf<[typeof or, typeof gold]>().not.toExtend<FilterList>()
    expectTypeOf<[typeof or]>().not.toExtend<FilterList>()
  })

  test('holds a message and a segment to the same', () => {
    const contents = { en: 'Doors open at eight.' }
    expectTypeOf({ filters: [gold, or, recent] as const, contents }).toExtend<SendMessageInput>()
    // @ts-expect-error -- ends with an operator
    const message: SendMessageInput = { filters: [gold, or], contents }
    // @ts-expect-error -- begins with an operator
    const segment: CreateSegmentInput = { name: 'Gold', filters: [or, gold] }
    expectTypeOf(message).toEqualTypeOf<SendMessageInput>()
    expectTypeOf(segment).toEqualTypeOf<CreateSegmentInput>()
  })
})
