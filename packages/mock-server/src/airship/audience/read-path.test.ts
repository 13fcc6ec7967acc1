import { expect, it } from 'vitest'
import { readPath, valuesAt } from './read-path.ts'

const VALUE = { store: { book: [{ title: 'One' }, { title: 'Two' }], 'odd name': 1 } }

it.each([
  ["$.store['book'][0]['title']", ['One']],
  ['store.book.1.title', ['Two']],
  ['/store/book/1/title', ['Two']],
  ['$.store.book[*].title', ['One', 'Two']],
  ['$["store"]["odd name"]', [1]],
  ['$', [VALUE]],
  ['$.store.book.title', []],
  ['$.nothing.at.all', []],
])('%s leads to %j', (path, values) => {
  expect(valuesAt(VALUE, readPath(path) ?? ['not', 'understood'])).toEqual(values)
})

it.each([['$..title'], ['$.store.book[?(@.title)]'], ['$.store['], ['$.book[0:1]']])(
  '%s is not understood',
  (path) => {
    expect(readPath(path)).toBeUndefined()
  },
)
