import { expect, test } from 'vitest'
import type { Document, Schema } from './api.ts'
import { flattenAllOf } from './flatten-all-of.ts'

const flatten = (schemas: Record<string, Schema>) => {
  const document: Document = {
    info: { title: 'Test', version: '1' },
    paths: {},
    components: { schemas, securitySchemes: {} },
  }
  return flattenAllOf(document).components.schemas
}

const text: Schema = { type: 'string' }
const Change: Schema = { type: 'object', additionalProperties: false, properties: { name: text } }

test('a schema that extends another has its fields and requires what either requires', () => {
  const { New } = flatten({
    Change: { ...Change, required: ['name'] },
    New: {
      allOf: [{ $ref: '#/components/schemas/Change' }],
      properties: { id: text },
      required: ['id', 'name'],
    },
  })
  expect(New).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: { name: text, id: text },
    required: ['name', 'id'],
  })
})

test('a schema may extend one that extends another', () => {
  const { Newest } = flatten({
    Change,
    New: { allOf: [{ $ref: '#/components/schemas/Change' }], required: ['name'] },
    Newest: { allOf: [{ $ref: '#/components/schemas/New' }, { properties: { id: text } }] },
  })
  expect(Newest).toMatchObject({ properties: { name: text, id: text }, required: ['name'] })
})

test('a schema that extends nothing stays as it is', () => {
  expect(flatten({ Change })).toEqual({ Change })
})

test('a reference to nothing is an error', () => {
  const broken = { New: { allOf: [{ $ref: '#/components/schemas/Gone' }] } }
  expect(() => flatten(broken)).toThrow('Nothing is at #/components/schemas/Gone')
})

test('a choice cannot be extended', () => {
  const choice = { oneOf: [Change, Change] }
  const extended = { choice, New: { allOf: [{ $ref: '#/components/schemas/choice' }] } }
  expect(() => flatten(extended)).toThrow('cannot be extended')
})
