import { expect, it } from 'vitest'
import { toAttributeValue } from './to-attribute-value.ts'

it.each([
  ['text', 'Ada', 'Ada'],
  ['text', 'x'.repeat(256), undefined],
  ['text', 5, undefined],
  ['number', 25, 25],
  ['number', '25', 25],
  ['number', 'twenty-five', undefined],
  ['number', '', undefined],
  ['number', { a: 1 }, undefined],
  ['date', '2020-07-20T12:35:42+08:00', '2020-07-20T04:35:42'],
  ['date', 'soon', undefined],
  ['date', 5, undefined],
  ['json', { a: 1 }, { a: 1 }],
  ['json', 'a', undefined],
  [undefined, { a: 1 }, { a: 1 }],
] as const)('an attribute of type %s keeps %j as %j', (type, value, kept) => {
  expect(toAttributeValue(type, value)).toEqual(kept)
})
