import { describe, expect, test } from 'vitest'
import type { Operation } from './api.ts'
import { operationsFile } from './operations-file.ts'
import { reading, testApi } from './test-api.ts'

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
    expect(row).not.toMatch(/mayBeEmpty|accept/)
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
