import { assertType, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { ListMessagesQuery, listMessagesQuerySchema } from './list-messages-query.ts'
import type { ListMessagesResult } from './types.ts'
import type { OperationTypes } from './operations.ts'

test('a page is found by an offset or by a time', () => {
  assertType<ListMessagesQuery>({})
  assertType<ListMessagesQuery>({ offset: 50, limit: 50, kind: 1 })
  assertType<ListMessagesQuery>({ time_offset: '2026-11-01T00:00:00Z' })
  assertType<ListMessagesQuery>({ time_offset: 1_762_000_000 })
  // @ts-expect-error both
  assertType<ListMessagesQuery>({ offset: 0, time_offset: '2026-11-01T00:00:00Z' })
  // @ts-expect-error no such origin
  assertType<ListMessagesQuery>({ kind: 2 })
})

test('a list goes on from what a page gives', () => {
  type Next = NonNullable<ListMessagesResult['next_time_offset']>
  expectTypeOf<{ time_offset: Next }>().toExtend<ListMessagesQuery>()
})

test('the schema takes what the operation takes', () => {
  type Query = OperationTypes['listMessages']['parameters']['query']
  expectTypeOf<z.input<typeof listMessagesQuerySchema>>().toEqualTypeOf<Query>()
  expectTypeOf<z.output<typeof listMessagesQuerySchema>>().toExtend<Query>()
})
