import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeAt } from './change-at.ts'

/** Tells where something stands, in place of it. */
const place = (_: unknown, at: string) => `<${at}>`

const cases: [value: unknown, path: string, changed: unknown][] = [
  [{ opted_in: 1, other: 2 }, 'opted_in', { opted_in: '<opted_in>', other: 2 }],
  [{ a: { b: { c: 1 } } }, 'a.b.c', { a: { b: { c: '<a.b.c>' } } }],
  [
    { rows: [{ at: 1 }, {}, { at: 2 }] },
    'rows[].at',
    { rows: [{ at: '<rows[0].at>' }, {}, { at: '<rows[2].at>' }] },
  ],
  [[{ at: 1 }], '[].at', [{ at: '<[0].at>' }]],
  [[{ in: [{ at: 1 }] }], '[].in[].at', [{ in: [{ at: '<[0].in[0].at>' }] }]],
  [{ a: [1, 2] }, 'a[]', { a: ['<a[0]>', '<a[1]>'] }],
  [{ x: { at: 1 }, y: { at: 2 } }, '*.at', { x: { at: '<x.at>' }, y: { at: '<y.at>' } }],
  [{ at: null }, 'at', { at: '<at>' }],
  [{ at: undefined }, 'at', { at: '<at>' }],
]

/** Paths that lead nowhere. */
const nowhere: [value: unknown, path: string][] = [
  [{ a: 1 }, 'b'],
  [{ a: 1 }, 'a.b'],
  [{ a: null }, 'a.b'],
  [{ a: 'text' }, 'a.length'],
  [{ a: [1] }, 'a.0'],
  [{ a: [1] }, 'a.length'],
  [{ a: { 0: 1 } }, 'a[]'],
  [{ a: 1 }, '[].a'],
  [[1], 'a'],
  [{ a: 1 }, 'toString'],
  [{ a: 1 }, '__proto__.a'],
  [{ a: { toJSON: () => 'written', b: 1 } }, 'a.b'],
  [{ a: new Date(0) }, 'a.b'],
  [undefined, 'a'],
  [null, '[].a'],
  ['text', '*'],
]

/** A path with at least one step, over few names so that it is often found. */
const steps = fc.array(
  fc.constantFrom('a', 'b', 'a[]', 'b[]', '[]', '*', '__proto__', 'constructor', 'toJSON'),
  { minLength: 1, maxLength: 4 },
)

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(1, 'text', null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value

describe('changeAt', () => {
  it.each(cases)('changes in %j what stands at %s', (value, path, changed) => {
    expect(changeAt(value, path.split('.'), place)).toEqual(changed)
  })

  it.each(nowhere)('gives %j back as it is when there is no %s', (value, path) => {
    expect(changeAt(value, path.split('.'), place)).toBe(value)
  })

  it('shares what lies beside the path', () => {
    const value = { a: { at: 1 }, rows: [{ at: 1 }, { other: 2 }], other: { deep: [] } }
    // The shape stays.
    const changed = changeAt(value, ['rows[]', 'at'], () => 2) as typeof value
    expect(changed.a).toBe(value.a)
    expect(changed.other).toBe(value.other)
    expect(changed.rows[1]).toBe(value.rows[1])
    expect(changed.rows).not.toBe(value.rows)
  })

  it('gives the very value back when nothing is changed, whatever it is', () => {
    fc.assert(
      fc.property(values, steps, (value, path) => {
        expect(changeAt(value, path, (found) => found)).toBe(value)
      }),
    )
  })

  it('never changes what it was given', () => {
    fc.assert(
      fc.property(values, steps, (value, path) => {
        const before = structuredClone(value)
        changeAt(value, path, () => 'changed')
        expect(value).toEqual(before)
      }),
    )
  })

  it('does no more than was asked for: with the old values put back it is what it was', () => {
    fc.assert(
      fc.property(values, steps, (value, path) => {
        const found = new Map<string, unknown>()
        const changed = changeAt(value, path, (old, at) => {
          found.set(at, old)
          return 'changed'
        })
        expect(changeAt(changed, path, (_, at) => found.get(at))).toEqual(value)
      }),
    )
  })

  it('touches no prototype through a key from JSON', () => {
    const value: unknown = JSON.parse('{"__proto__": {"at": "x"}, "a": {"__proto__": "y"}}')
    const own = changeAt(value, ['__proto__', 'at'], () => 'changed')
    expect(JSON.stringify(own)).toBe('{"__proto__":{"at":"changed"},"a":{"__proto__":"y"}}')
    expect(JSON.stringify(changeAt(own, ['*', '__proto__'], () => 'z'))).toBe(
      '{"__proto__":{"at":"changed"},"a":{"__proto__":"z"}}',
    )
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype)
    expect('at' in {}).toBe(false)
  })

  it('goes no further into a circle than its path', () => {
    const circle: Record<string, unknown> = { at: 1 }
    circle['self'] = circle
    const changed = changeAt(circle, ['self', 'self', 'at'], () => 2)
    expect(changed).toHaveProperty('self.self.at', 2)
    expect(changed).toHaveProperty('self.self.self.at', 1)
    expect(circle['at']).toBe(1)
  })
})
