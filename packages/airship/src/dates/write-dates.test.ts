import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDates } from './write-dates.ts'

const date = new Date('2026-11-20T11:58:59Z')

const write = (value: unknown, place: string) =>
  value instanceof Date || typeof value === 'string' ? `<${place}>` : value

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(1, 'text', '2026-11-20T11:58:59+02:00', null, date),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('value'), { noNullPrototype: true }),
  ),
})).value

describe('writeDates', () => {
  const cases: [value: unknown, written: unknown][] = [
    [{ a: { at: date, text: '2026-11-20' } }, { a: { at: '<a.at>', text: '2026-11-20' } }],
    [{ rows: [{ at: 1 }, { at: date }] }, { rows: [{ at: 1 }, { at: '<rows[1].at>' }] }],
    [{ list: [date, [date]] }, { list: ['<list[0]>', ['<list[1][0]>']] }],
    [date, '<>'],
  ]

  it.each(cases)('writes every Date in %j, with its place', (value, written) => {
    expect(writeDates(value, [], write)).toEqual(written)
  })

  it('writes a text where a path says that it is a moment, and nowhere else', () => {
    const value = { at: '2026-11-20', name: '2026-11-20', rows: [{ at: '2026-11-20' }] }
    expect(writeDates(value, ['at', 'rows[].at'], write)).toEqual({
      at: '<at>',
      name: '2026-11-20',
      rows: [{ at: '<rows[0].at>' }],
    })
  })

  it('gives a value without moments back as it is', () => {
    const value = { a: [{ b: null }], c: 'text' }
    expect(writeDates(value, ['a[].d'], write)).toBe(value)
  })

  it('leaves what writes itself alone', () => {
    const amount = { toJSON: () => '12.50', at: date }
    expect(writeDates({ amount }, ['amount.at'], write)).toEqual({ amount })
  })

  it('leaves no Date behind and never changes what it was given', () => {
    fc.assert(
      fc.property(values, (value) => {
        const before = structuredClone(value)
        const written = JSON.stringify(writeDates(value, [], write))
        expect(written).not.toContain(JSON.stringify(date))
        expect(value).toEqual(before)
      }),
    )
  })

  it('writes what stands in two places twice', () => {
    const shared = { at: date }
    expect(writeDates({ a: shared, b: [shared] }, [], write)).toEqual({
      a: { at: '<a.at>' },
      b: [{ at: '<b[0].at>' }],
    })
  })

  it('comes to an end in a circle', () => {
    const circle: Record<string, unknown> = { at: date }
    circle['self'] = { of: [circle] }
    expect(writeDates(circle, [], write)).toHaveProperty('at', '<at>')
  })
})
