import { expect, test } from 'vitest'
import { without } from './without.ts'

const nothingLeft = () => undefined

test('leaves out what stands at a place, and nothing else', () => {
  const value = { a: { b: 1, c: 2 }, d: [{ e: 1, f: 2 }, 3] }

  expect(
    without(
      value,
      [
        ['a', 'b'],
        ['d', 0, 'e'],
        ['x', 'y'],
      ],
      nothingLeft,
    ),
  ).toEqual({
    a: { c: 2 },
    d: [{ f: 2 }, 3],
  })
})

test('puts something empty in the place of an entry, so that the others keep theirs', () => {
  const places: unknown[] = []
  const left = without({ list: ['a', 5, 'c'] }, [['list', 1]], (place) => {
    places.push(place)
    return ''
  })

  expect(left).toEqual({ list: ['a', '', 'c'] })
  expect(places).toEqual([['list', 1]])
})

test('leaves nothing of an input that is wrong as a whole', () => {
  expect(without({ a: 1 }, [[], ['a']], nothingLeft)).toBeUndefined()
})

test('takes names that objects have of their own', () => {
  const value = JSON.parse('{ "__proto__": 1, "constructor": 2 }')

  expect(JSON.stringify(without(value, [['constructor']], nothingLeft))).toBe('{"__proto__":1}')
})
