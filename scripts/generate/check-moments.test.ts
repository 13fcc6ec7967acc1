import { describe, expect, test } from 'vitest'
import type { Operation, Schema } from './api.ts'
import { checkMoments } from './check-moments.ts'
import { reading, testApi } from './test-api.ts'

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const at = (schema: Schema) => ({ content: { 'application/json': { schema } } })
const asking = (schema: Schema) => ({ requestBody: at({ properties: { time: schema } }) })
const answering = (schema: Schema, status = '200') => ({
  responses: { [status]: { description: 'Here', ...at({ properties: { time: schema } }) } },
})
const withParameter = (place: 'path' | 'query' | 'header', schema: Schema) => ({
  parameters: [{ name: 'time', in: place, schema }],
})
const ofAnyFormat: Schema & { format: string } = { type: 'string', format: 'date-time' }

const schemas: Record<string, Schema> = {
  Moment: { type: 'string' },
  DayOrMoment: { type: 'string' },
  Timestamp: { type: 'string' },
  Deep: {
    anyOf: [{ type: 'array', items: to('Deep') }, { additionalProperties: to('Timestamp') }],
  },
}

const check = (changed: Partial<Operation>, known = schemas) => {
  const operation = { ...reading, ...changed }
  const api = testApi({ '/one': { get: operation } }, known)
  checkMoments(api, { path: '/one', method: 'get', operation })
}

describe('checkMoments', () => {
  test.each<[string, Partial<Operation>]>([
    ['a moment in a body', asking(to('Moment'))],
    ['a moment in a query', withParameter('query', to('Moment'))],
    ['a day in a query', withParameter('query', to('DayOrMoment'))],
    ['a timestamp in an answer, however deep', answering(to('Deep'))],
    ['a field that is called format', asking({ properties: { format: { type: 'string' } } })],
  ])('takes %s', (_title, changed) => {
    expect(() => check(changed)).not.toThrow()
  })

  test.each<[string, Partial<Operation>]>([
    ['its body has Timestamp; expected Moment', asking(to('Timestamp'))],
    ['its body has Timestamp; expected Moment', asking({ type: 'array', items: to('Deep') })],
    ['its body has DayOrMoment; expected Moment', asking(to('DayOrMoment'))],
    ['its body has format: date-time; expected Moment', asking(ofAnyFormat)],
    [
      'its query has Timestamp; expected Moment or DayOrMoment',
      withParameter('query', to('Timestamp')),
    ],
    ['its path or a header has Moment', withParameter('path', to('Moment'))],
    ['its path or a header has Timestamp', withParameter('header', to('Timestamp'))],
    ['an answer has Moment; expected Timestamp', answering(to('Moment'))],
    ['an answer has Moment; expected Timestamp', answering({ anyOf: [to('Moment')] }, '404')],
    ['an answer has format: date-time; expected Timestamp', answering(ofAnyFormat)],
  ])('finds that %s', (message, changed) => {
    expect(() => check(changed)).toThrow(`test.view: ${message}`)
  })

  test('has nothing to say of an API without moments', () => {
    expect(() => check(asking(ofAnyFormat), {})).not.toThrow()
  })
})
