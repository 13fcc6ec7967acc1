import { array, assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from './parse-csv.ts'
import { toCsv } from './to-csv.ts'

describe('CSV', () => {
  it.each([
    ['nothing', '', []],
    [
      'lines',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['line breaks of every kind', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['empty cells', ',a,\n', [['', 'a', '']]],
    ['empty lines, leaving them out', '\n\na\n\n', [['a']]],
    ['quotes', '"a,b","say ""hi""","x\ny"', [['a,b', 'say "hi"', 'x\ny']]],
    ['a byte order mark', '\uFEFFa', [['a']]],
  ])('is read with %s', (_title, text, rows) => {
    expect(parseCsv(text)).toEqual({ ok: true, rows })
  })

  it.each([
    ['a quote in a cell', 'a\nb"c,d', 2],
    ['text after a quote', '"a"b', 1],
    ['a quote that stays open', 'a\n\n"b', 3],
  ])('with %s is none', (_title, text, line) => {
    expect(parseCsv(text)).toEqual({ ok: false, message: `Line ${line} is not CSV` })
  })

  it('is read as it was written', () => {
    const cell = string({ minLength: 1 }).filter((text) => !text.startsWith('\uFEFF'))
    const row = array(cell, { minLength: 1, maxLength: 4 })
    assert(
      property(array(row), (rows) => {
        expect(parseCsv(toCsv(['head'], rows))).toEqual({ ok: true, rows: [['head'], ...rows] })
      }),
    )
  })
})
