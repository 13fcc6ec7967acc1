import type { Api, Operation, PathItem, Schema } from './api.ts'

/** An operation that reads something, to be changed by a test. */
export const reading: Operation = {
  operationId: 'view',
  summary: 'View',
  security: [{ app: [] }],
  responses: { '200': { description: 'Here', content: { 'application/json': {} } } },
  'x-textwire-retry': 'safe',
  'x-textwire-retry-why': 'It reads.',
}

/** A provider with these paths, for tests of the generator. */
export const testApi = (
  paths: Record<string, PathItem>,
  schemas: Record<string, Schema> = {},
): Api => ({
  name: 'test',
  document: {
    info: { title: 'Test', version: '1' },
    paths,
    components: { schemas, securitySchemes: {} },
  },
})
