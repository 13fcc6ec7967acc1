import { describe, expect, test } from 'vitest'
import type { Schema } from './api.ts'
import { pathsOf } from './paths-of.ts'
import { testApi } from './test-api.ts'

const text: Schema = { type: 'string' }
const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const moment = named('Moment')
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })

const schemas: Record<string, Schema> = {
  Moment: text,
  Channel: object({ created: moment, name: text }),
  Node: object({ at: moment, inner: named('Node'), list: { type: 'array', items: named('Node') } }),
}

const paths = (schema: Schema) => pathsOf(testApi({}, schemas).document, schema, 'Moment')

describe('pathsOf', () => {
  test.each<[string, Schema, string[]]>([
    ['none', object({ name: text }), []],
    ['a field', object({ opted_in: moment }), ['opted_in']],
    ['a field of a field', object({ channel: named('Channel') }), ['channel.created']],
    [
      'the elements of a list',
      object({ channels: { type: 'array', items: named('Channel') }, days: { items: moment } }),
      ['channels[].created', 'days[]'],
    ],
    ['a list as a whole', { type: 'array', items: named('Channel') }, ['[].created']],
    ['lists in lists', { items: { items: moment } }, ['[][]']],
    [
      'an object with keys of any name',
      object({ counts: { type: 'object', additionalProperties: named('Channel') } }),
      ['counts.*.created'],
    ],
    [
      'each branch of a choice, once',
      { oneOf: [named('Channel'), { items: named('Channel') }, { anyOf: [named('Channel')] }] },
      ['created', '[].created'],
    ],
    ['a schema that extends another', { allOf: [named('Channel')] }, ['created']],
    ['a moment or nothing', object({ end: { anyOf: [moment, { type: 'null' }] } }), ['end']],
    [
      'a moment or a number',
      object({ expiry: { anyOf: [{ type: 'integer' }, moment] } }),
      ['expiry'],
    ],
    [
      'a moment or a word of a list',
      object({ start: { anyOf: [{ type: 'string', enum: ['EARLIEST'] }, moment] } }),
      ['start'],
    ],
  ])('finds %s', (_title, schema, expected) => {
    expect(paths(schema)).toEqual(expected)
  })

  test('leaves out what another branch has as any text', () => {
    expect(paths({ anyOf: [object({ value: moment }), object({ value: text })] })).toEqual([])
  })

  test('follows a schema that is within itself once', () => {
    expect(paths(named('Node'))).toEqual(['at'])
    expect(paths(object({ one: named('Node'), other: named('Node') }))).toEqual([
      'one.at',
      'other.at',
    ])
  })

  test('a reference to nothing is an error', () => {
    expect(() => paths(named('Gone'))).toThrow('Nothing is at Gone')
  })
})
