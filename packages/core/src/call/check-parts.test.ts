import { expect, it } from 'vitest'
import type { CallInput } from './call-input.ts'
import { checkParts } from './check-parts.ts'

// What JavaScript can hand in.
const check = (input: unknown, mayBeList?: boolean) => checkParts(input as CallInput, mayBeList)

it.each([
  [{}],
  [{ path: {}, query: {}, body: {} }],
  [{ path: undefined, query: undefined, body: undefined }],
])('lets %j through', (input) => {
  expect(check(input)).toEqual([])
})

it.each([
  [null, 'input', 'must be an object; got null'],
  [{ body: null }, 'body', 'must be an object; got null'],
  [{ body: 'text' }, 'body', 'must be an object; got a string'],
  [{ body: [] }, 'body', 'must be an object; got a list'],
  [{ path: 1 }, 'path', 'must be an object; got a number'],
  [{ query: [] }, 'query', 'must be an object; got a list'],
])('refuses %j', (input, path, message) => {
  expect(check(input)).toEqual([{ path, message }])
})

it('takes a list where the operation does, and says so where it is neither', () => {
  expect(check({ body: [] }, true)).toEqual([])
  expect(check({ body: 1 }, true)).toEqual([
    { path: 'body', message: 'must be an object or a list of them; got a number' },
  ])
})
