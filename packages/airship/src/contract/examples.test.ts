import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { examples } from '../generated/examples.ts'
import { problemsOf } from '../generated/problems-of.ts'
import { inputSchemas } from './input-schemas.ts'
import { type OperationName, operations } from './operations.ts'
import { responseSchemas } from './response-schemas.ts'
import { registerSmsChannelResponseSchema } from './schemas.ts'

// The keys of a literal.
const names = Object.keys(operations) as OperationName[]

// A file is no JSON and has no schema.
const requests = names
  .filter((operation) => inputSchemas[operation].body)
  .flatMap((operation) =>
    (examples[operation]?.request ?? []).map(({ name, value }) => ({ operation, name, value })),
  )

const responses = names.flatMap((operation) => {
  const schemas: Record<string, z.ZodType> = responseSchemas[operation]
  return Object.entries(examples[operation]?.responses ?? {}).flatMap(([status, list]) =>
    list.map(({ name, value }) => ({ operation, status, name, value, schema: schemas[status] })),
  )
})

test('there are examples of every operation', () => {
  expect(Object.keys(examples).toSorted()).toEqual(names.toSorted())
})

test.each(names.filter((name) => inputSchemas[name].body))('%s shows what it takes', (name) => {
  expect(examples[name]?.request).not.toHaveLength(0)
})

describe('the examples of the spec', () => {
  test.each(requests)('$operation: $name passes', ({ operation, value }) => {
    const { body } = inputSchemas[operation]
    expect(body && problemsOf(body, value)).toEqual([])
  })

  test.each(responses)('$operation: $status $name is read whole', ({ schema, value }) => {
    expect(schema?.parse(value)).toEqual(value)
  })

  test.each(
    responses.filter(({ operation, status }) => operation === 'registerSmsChannel' && status < '3'),
  )('registerSmsChannel: $status $name is pending or not', ({ name, value }) => {
    expect('status' in registerSmsChannelResponseSchema.parse(value)).toBe(name !== 'optedIn')
  })
})
