import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { examples } from '../generated/examples.ts'
import { checkInput } from './check-input.ts'
import { isPending } from './is-pending.ts'
import { type OperationName, operations } from './operations.ts'
import {
  errorBodySchema,
  lookupSmsChannelResponseSchema,
  optOutSmsChannelResponseSchema,
  registerSmsChannelResponseSchema,
  sendPushResponseSchema,
} from './schemas.ts'

const answers: Record<OperationName, z.ZodType> = {
  registerSmsChannel: registerSmsChannelResponseSchema,
  optOutSmsChannel: optOutSmsChannelResponseSchema,
  lookupSmsChannel: lookupSmsChannelResponseSchema,
  sendPush: sendPushResponseSchema,
}

// A 401 is text.
const refusal = z.union([errorBodySchema, z.string()])

const requests = Object.entries(examples).flatMap(([operation, { request }]) =>
  request.map(({ name, value }) => ({ operation, name, value })),
)

const responses = Object.entries(answers).flatMap(([operation, answer]) =>
  Object.entries(examples[operation]?.responses ?? {}).flatMap(([status, list]) =>
    list.map(({ name, value }) => ({
      operation,
      status,
      name,
      value,
      schema: status.startsWith('2') ? answer : refusal,
    })),
  ),
)

test('there are examples of every operation', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(operations).toSorted())
})

describe('the examples of the spec', () => {
  test.each(requests)('$operation: $name passes', ({ operation, value }) => {
    expect(checkInput(operation, { body: value })).toEqual([])
  })

  test.each(responses)('$operation: $status $name is read whole', ({ schema, value }) => {
    expect(schema.parse(value)).toEqual(value)
  })

  test.each(
    responses.filter(({ operation, status }) => operation === 'registerSmsChannel' && status < '3'),
  )('registerSmsChannel: $status $name is pending or not', ({ name, value }) => {
    expect(isPending(registerSmsChannelResponseSchema.parse(value))).toBe(name !== 'optedIn')
  })
})
