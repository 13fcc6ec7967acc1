import { expect, test } from 'vitest'
import { testApi } from './test-api.ts'
import { typesFile } from './types-file.ts'

const Moment = { type: 'string', 'x-textwire-type': 'string | Date' }

test('a schema has the type that it names, wherever it is used', async () => {
  const api = testApi(
    {},
    {
      Moment,
      Plan: {
        type: 'object',
        properties: {
          at: { $ref: '#/components/schemas/Moment' },
          days: { type: 'array', items: Moment },
        },
      },
    },
  )
  // openapi-typescript reads whole documents alone.
  const document = { ...api.document, openapi: '3.1.0' }
  const types = await typesFile({ ...api, document })
  expect(types).toContain('Moment: string | Date;')
  expect(types).toContain('at?: components["schemas"]["Moment"];')
  expect(types).toContain('days?: (string | Date)[];')
})
