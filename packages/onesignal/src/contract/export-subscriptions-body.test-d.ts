import { assertType, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type {
  ExportSubscriptionsBody,
  exportSubscriptionsBodySchema,
} from './export-subscriptions-body.ts'
import type { OperationTypes } from './operations.ts'

test('those who have unsubscribed are exported of a segment alone', () => {
  assertType<ExportSubscriptionsBody>({})
  assertType<ExportSubscriptionsBody>({ segment_name: 'Gold', include_unsubscribed: true })
  // @ts-expect-error of no segment
  assertType<ExportSubscriptionsBody>({ include_unsubscribed: true })
  // @ts-expect-error no such column
  assertType<ExportSubscriptionsBody>({ extra_fields: ['phone'] })
})

test('the schema takes what the operation takes', () => {
  type Body = OperationTypes['exportSubscriptions']['requestBody']['content']['application/json']
  expectTypeOf<z.input<typeof exportSubscriptionsBodySchema>>().toEqualTypeOf<Body>()
  expectTypeOf<z.output<typeof exportSubscriptionsBodySchema>>().toExtend<Body>()
})
