import { expect, it } from 'vitest'
import { findMethods } from './find-methods.ts'

const operations = new Set(['viewUser', 'listUsers', 'sendMessage'])
const find = (body: string, before = '') =>
  findMethods(`${before}\nexport function create() {${body}}`, 'users', operations)

it('finds the row that a method names, however deep', () => {
  const body = `
    return {
      view: (id, options) => call(rows.viewUser, () => ({ path: toPath(rows.viewUser, id) }), options),
      list: (query = {}) => createPaged({ first: 0, read: (offset) => call(rows.listUsers, offset) }),
    }`
  expect(find(body)).toEqual([
    { operation: 'viewUser', method: 'users.view' },
    { operation: 'listUsers', method: 'users.list' },
  ])
})

it('finds the function of the same name that a method calls', () => {
  expect(find('return { send: (input) => sendMessage(connection, input) }')).toEqual([
    { operation: 'sendMessage', method: 'users.send' },
  ])
})

it('finds the row behind a constant', () => {
  const body =
    'const row = { ...rows.viewUser, retries: 3 }; return { view(id) { return call(row, id) } }'
  expect(find(body)).toEqual([{ operation: 'viewUser', method: 'users.view' }])
})

it('passes over its own name, which may be that of another operation', () => {
  const body = 'return { sendMessage: (input) => call(rows.listUsers, input), viewUser() {} }'
  expect(find(body)).toEqual([{ operation: 'listUsers', method: 'users.sendMessage' }])
})

it('finds both rows of a method that chooses between them', () => {
  const body =
    'return { get: (id) => isAlias(id) ? call(rows.viewUser, id) : call(rows.listUsers, id) }'
  expect(find(body)).toEqual([
    { operation: 'viewUser', method: 'users.get' },
    { operation: 'listUsers', method: 'users.get' },
  ])
})

it('passes over rows that a function of the file names for other reasons', () => {
  const before = 'function refuse() { throw new Error(rows.viewUser.id) }'
  expect(find('return { list: () => refuse() ?? call(rows.listUsers) }', before)).toEqual([
    { operation: 'listUsers', method: 'users.list' },
  ])
})

it('passes over the other methods of an object that a method names', () => {
  const body =
    'const users = { view: () => call(rows.viewUser), wait: () => users.view() }; return users'
  expect(find(body)).toEqual([{ operation: 'viewUser', method: 'users.view' }])
})

it('passes over methods that call another method, and rows that are no operation', () => {
  expect(
    find('return { wait: () => wait(() => users.view()), other: () => call(rows.gone) }'),
  ).toEqual([])
})
