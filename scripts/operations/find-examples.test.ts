import { expect, it } from 'vitest'
import { findExamples } from './find-examples.ts'

const find = (source: string) =>
  findExamples([{ method: 'users.view' }], [{ path: 'examples/a.ts', source }])

it.each([
  ['on a client', 'await client.users.view({ external_id: id })'],
  ['on the resource alone', 'const user = await users.view(alias)'],
  ['broken over lines', 'await client.users\n  .view(alias)'],
])('finds a call %s', (_, source) => expect(find(source)).toEqual(['examples/a.ts']))

it.each([
  ['another method', 'client.users.viewAll()'],
  ['another resource', 'client.powerusers.view()'],
  ['a comment', '// client.users.view(alias)'],
  ['a doc comment', '/**\n * client.users.view(alias)\n */'],
  ['no call', 'const { view } = client.users.view'],
])('passes over %s', (_, source) => expect(find(source)).toEqual([]))

it('lists every script in order', () => {
  const source = 'users.view()'
  const paths = ['examples/b.ts', 'examples/a.ts']
  const examples = paths.map((path) => ({ path, source }))
  expect(findExamples([{ method: 'users.view' }], examples)).toEqual(paths.toSorted())
})
