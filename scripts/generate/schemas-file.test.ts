import { describe, expect, test } from 'vitest'
import type { Operation, Schema } from './api.ts'
import { schemasFile } from './schemas-file.ts'
import { reading, testApi } from './test-api.ts'

const named: Schema = { $ref: '#/components/schemas/Thing' }
const answering = (...contents: Record<string, { schema: Schema }>[]): Operation => ({
  ...reading,
  responses: Object.fromEntries(
    contents.map((content, index) => [`20${index}`, { description: 'Here', content }]),
  ),
})
const fileOf = (operation: Operation) => schemasFile(testApi({ '/{id}': { get: operation } }))

describe('schemasFile', () => {
  test('names the schemas of what an operation takes, its own and those of its path', () => {
    const file = schemasFile(
      testApi({
        '/{id}': {
          parameters: [{ name: 'id', in: 'path' }],
          get: { ...answering(), parameters: [{ name: 'page', in: 'query' }] },
          post: { ...answering(), operationId: 'make', requestBody: {} },
        },
      }),
    )
    expect(file).toContain('view: { path: zods.zViewPath, query: zods.zViewQuery },')
    expect(file).toContain('make: { path: zods.zMakePath, body: zods.zMakeRequestBody },')
  })

  test('a body that is not JSON has no schema', () => {
    const requestBody = { content: { 'text/csv': { schema: { type: 'string' } } } }
    expect(fileOf({ ...answering(), requestBody })).toContain('view: {  },')
  })

  test.each<[string, Operation, string]>([
    [
      'a schema with a name',
      answering({ 'application/json': { schema: named } }),
      '200: zods.zThing',
    ],
    [
      'a list of them',
      answering({ 'application/json': { schema: { type: 'array', items: named } } }),
      '200: z.array(zods.zThing)',
    ],
    ['text', answering({ 'text/plain': { schema: { type: 'string' } } }), '200: z.string()'],
    [
      'one or the other',
      answering({
        'application/json': { schema: named },
        'text/plain': { schema: { type: 'string' } },
      }),
      '200: z.union([zods.zThing, z.string()])',
    ],
    ['CSV', answering({ 'text/csv': { schema: { type: 'string' } } }), '200: z.string()'],
    [
      'one line of a stream',
      answering({ 'application/x-ndjson': { schema: named } }),
      '200: zods.zThing',
    ],
    ['nothing', answering({}), 'view: {  },'],
  ])('answers with %s', (_title, operation, expected) => {
    expect(fileOf(operation)).toContain(expected)
  })

  test('a body that has no name is an error', () => {
    const inline = answering({ 'application/json': { schema: { type: 'object' } } })
    expect(() => fileOf(inline)).toThrow('needs a schema in a file of its own')
  })
})
