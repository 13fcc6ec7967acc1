import { expect, it } from 'vitest'
import { toLiteral } from './to-literal.ts'

it.each([
  ['Hello', 'Hello'],
  ['a { b } c', 'a { b } c'],
  ['{{ name }}', "{{ '{{' }} name }}"],
  ['100{% off', "100{{ '{%' }} off"],
  ['{{{', "{{ '{{' }}{"],
  ["{{ 'x' }}", "{{ '{{' }} 'x' }}"],
])('writes %s so that it arrives as it is', (text, written) => {
  expect(toLiteral(text)).toBe(written)
})
