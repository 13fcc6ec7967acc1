import { describe, expect, test } from 'vitest'
import type { Operation } from './api.ts'
import { operationsFile } from './operations-file.ts'
import { reading, testApi } from './test-api.ts'

const moment = { $ref: '#/components/schemas/Moment' }
const dayOrMoment = { $ref: '#/components/schemas/DayOrMoment' }
const timestamp = { $ref: '#/components/schemas/Timestamp' }
const fileOf = (operation: Operation) => operationsFile(testApi({ '/one': { get: operation } }))

describe('operationsFile', () => {
  test('gives each operation a constant of its own, and the table refers to it', () => {
    const file = fileOf(reading)
    expect(file).toContain('export const view = {\n  id: "test.view",')
    expect(file).toContain('export const operations = {\n  view,\n} as const')
  })

  test.each<[string, Partial<Operation>, string]>([
    ['no credentials', { security: [{}] }, '  auth: [],'],
    [
      'a choice of credentials',
      { security: [{ app: [] }, { user: [] }] },
      'auth: [ "app", "user" ]',
    ],
    [
      'a success without content',
      { responses: { '200': { description: 'Gone' } } },
      '  success: [ 200 ],\n  mayBeEmpty: true,',
    ],
    [
      'one success with content and one without',
      { responses: { ...reading.responses, '202': { description: 'Accepted' } } },
      '  success: [ 200, 202 ],\n  mayBeEmpty: true,',
    ],
    [
      'a success that is a list',
      {
        responses: {
          '200': {
            description: 'All',
            content: { 'application/json': { schema: { type: 'array', items: {} } } },
          },
        },
      },
      '  success: [ 200 ],\n  isList: true,',
    ],
    [
      'a body that is not JSON',
      { requestBody: { content: { 'text/csv': { schema: { type: 'string' } } } } },
      '  contentType: "text/csv",\n  retry:',
    ],
    [
      'a success that is CSV',
      { responses: { '200': { description: 'All', content: { 'text/csv': {} } } } },
      '  accept: "text/csv",\n',
    ],
    [
      'a success that is one JSON a line',
      { responses: { '200': { description: 'All', content: { 'application/x-ndjson': {} } } } },
      '  success: [ 200 ],\n  streams: true,\n',
    ],
    [
      'another Accept than the media type',
      { 'x-textwire-accept': 'application/vnd.test+csv; version=3' },
      '  accept: "application/vnd.test+csv; version=3",\n',
    ],
    [
      'the moments of its query and its answer',
      {
        parameters: [
          { name: 'start', in: 'query', schema: moment },
          { name: 'end', in: 'query', schema: dayOrMoment },
        ],
        responses: {
          '200': {
            description: 'Here',
            content: {
              'application/vnd.test+json; version=3': {
                schema: { type: 'object', properties: { created: timestamp } },
              },
            },
          },
        },
      },
      '  dates: { query: [ "start", "end" ], answer: [ "created" ] },\n',
    ],
    [
      'the moments of its body',
      {
        requestBody: {
          content: { 'application/json': { schema: { properties: { opted_in: moment } } } },
        },
      },
      '  dates: { body: [ "opted_in" ] },\n',
    ],
    [
      'a refusal that is plain text',
      {
        responses: {
          ...reading.responses,
          '401': { description: 'No', content: { 'text/plain': {} } },
        },
      },
      '  success: [ 200 ],\n} as const satisfies Operation',
    ],
  ])('writes %s', (_title, changed, expected) => {
    expect(fileOf({ ...reading, ...changed })).toContain(expected)
  })

  test('an answer that always has content is not called empty, and none asks for another type', () => {
    const [, row] = fileOf(reading).split('export const view')
    expect(row).not.toMatch(/mayBeEmpty|accept|contentType|streams|dates/)
  })

  test('an operation that never answers with content asks for what the API wants', () => {
    const gone = { ...reading, responses: { '204': { description: 'Gone' } } }
    const api = testApi({ '/one': { get: gone } })
    const document = { ...api.document, 'x-textwire-accept': 'application/vnd.test+json' }
    expect(operationsFile({ ...api, document })).toContain('accept: "application/vnd.test+json"')
  })

  test('successes of two media types are an error', () => {
    const other = { description: 'Text', content: { 'text/plain': {} } }
    const responses = { ...reading.responses, '202': other }
    expect(() => fileOf({ ...reading, responses })).toThrow('one media type of success expected')
  })

  test('an operation without a success is an error', () => {
    expect(() => fileOf({ ...reading, responses: {} })).toThrow(
      'one media type of success expected',
    )
  })
})
