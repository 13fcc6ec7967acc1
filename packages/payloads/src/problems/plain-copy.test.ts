import { runInNewContext } from 'node:vm'
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

  test('says where a Date stands', () => {
    expect(plainCopy({ list: [{ at: new Date(0) }] }).dates).toEqual([['list', 0, 'at']])
  })

  test.each([
    ['without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['of another realm', runInNewContext('({ a: 1 })')],
  ])('takes an object %s', (_title, object) => {
    expect(plainCopy({ object })).toEqual({ value: { object: { a: 1 } }, dates: [], problems: [] })
  })
})

class Guest {
  readonly name = 'Ada'
}

describe('a problem', () => {
  test.each<[string, object]>([
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set(['a'])],
    ['a Promise', Promise.resolve('a')],
    ['a RegExp', /a/],
    ['an Error', new Error('a')],
    ['a typed array', new Uint8Array(2)],
    ['a String as an object', new String('a')],
    ['an object of a class', new Guest()],
    ['an object that inherits', Object.create({ a: 1 })],
  ])('is %s', (_title, value) => {
    expect(plainCopy({ value })).toMatchObject({
      value: {},
      problems: [
        {
          path: ['value'],
          message: 'is an object of a class; expected a plain object, a list or a Date',
        },
      ],
    })
  })

  test.each([
    ['half of a character', '\ud83d', 'has half of a character in it'],
    ['U+0000', 'a\u0000b', 'has the character U+0000 in it, which ends a text'],
  ])('is %s in a text, a list or a name', (_title, text, message) => {
    const { value, problems } = plainCopy({ text, list: ['a', text], [text]: 1 })

    expect(value).toEqual({ list: ['a', undefined] })
    expect(problems).toMatchObject([
      { path: ['text'], message },
      { path: ['list', 1], message },
      { path: [text], message },
    ])
  })

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

function secret(): never {
  throw new Error('a secret')
}

describe('what cannot be read', () => {
  test('is a problem where it stands, and takes nothing along', () => {
    const { value, problems } = plainCopy({
      kept: 1,
      written: { toJSON: secret },
      get read(): string {
        return secret()
      },
      list: ['a', { toJSON: secret }],
    })

    expect(value).toEqual({ kept: 1, list: ['a', undefined] })
    expect(problems).toEqual(
      [['written'], ['read'], ['list', 1]].map((path) => ({
        path,
        wirePath: ['payload'],
        message: 'cannot be read; expected what JSON can hold',
      })),
    )
  })

  test('may be the whole input', () => {
    expect(plainCopy({ toJSON: secret }).problems.map(({ path }) => path)).toEqual([[]])
  })
})
