import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { examples } from '../generated/examples.ts'
import { checkInput } from './check-input.ts'
import { type OperationName, operations } from './operations.ts'
import {
  cancelMessageResponseSchema,
  errorBodySchema,
  sendMessageResponseSchema,
  viewMessageResponseSchema,
} from './schemas.ts'

const answers: Record<OperationName, z.ZodType> = {
  sendMessage: sendMessageResponseSchema,
  viewMessage: viewMessageResponseSchema,
  cancelMessage: cancelMessageResponseSchema,
}

const cases = Object.entries(answers).flatMap(([operation, answer]) =>
  Object.entries(examples[operation]?.responses ?? {}).flatMap(([status, list]) =>
    list.map(({ name, value }) => ({
      operation,
      status,
      name,
      value,
      schema: status.startsWith('2') ? answer : errorBodySchema,
    })),
  ),
)

test('there are examples of every operation', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(operations).toSorted())
})

describe('the examples of the spec', () => {
  test.each(examples['sendMessage']?.request ?? [])('sendMessage: $name passes', ({ value }) => {
    expect(checkInput('sendMessage', { body: value })).toEqual([])
  })

  test.each(cases)('$operation: $status $name is read whole', ({ schema, value }) => {
    expect(schema.parse(value)).toEqual(value)
  })
})
