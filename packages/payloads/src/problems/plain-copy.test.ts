import { describe, expect, test } from 'vitest'
import { plainCopy } from './plain-copy.ts'

describe('a copy', () => {
  test('has neither fields that are undefined nor what is outside of JSON', () => {
    const { value, problems } = plainCopy({
      a: undefined,
      b: Number.NaN,
      c: [1, null, true],
      d: Symbol('x'),
    })

    expect(value).toEqual({ c: [1, null, true] })
    expect(problems.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
      'b is NaN; expected what JSON can hold',
      'd is a symbol; expected what JSON can hold',
    ])
  })

  test('has what a toJSON gives', () => {
    expect(plainCopy({ list: { toJSON: () => [{ a: 1 }] } }).value).toEqual({ list: [{ a: 1 }] })
  })

  test('has a Date of its own', () => {
    const date = new Date('2027-01-15T18:00:00Z')
    const copy = plainCopy({ date }).value
    date.setFullYear(1999)

    expect(copy).toEqual({ date: new Date('2027-01-15T18:00:00Z') })
  })

  test('takes a name such as __proto__ as it is', () => {
    const { value } = plainCopy(JSON.parse('{ "__proto__": { "admin": true } }'))

    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(value).not.toHaveProperty('admin')
  })
})

describe('a problem', () => {
  test('is a gap in a list', () => {
    expect(plainCopy([['a', undefined]]).problems).toMatchObject([
      { path: [0, 1], message: 'is undefined; expected what JSON can hold' },
    ])
  })

  test('is a value in itself, each time that it comes up', () => {
    const one: Record<string, unknown> = {}
    one['left'] = one
    one['right'] = [one]

    expect(plainCopy(one).problems.map(({ path }) => path.join('.'))).toEqual(['left', 'right.0'])
  })

  test('is none when a value stands in two places', () => {
    const shared = { a: 1 }

    expect(plainCopy({ left: shared, right: shared }).problems).toEqual([])
  })
})
