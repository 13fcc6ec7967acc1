import { assert, asyncProperty, string } from 'fast-check'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gzip } from './gzip.ts'
import { toCsv } from './to-csv.ts'

describe('a CSV file', () => {
  it.each([
    ['plain cells', ['a', 1, true], 'a,1,true'],
    ['nothing', ['', null, undefined], ',,'],
    ['a comma', ['a,b'], '"a,b"'],
    ['a quote', ['a "b"'], '"a ""b"""'],
    ['a line break', ['a\nb', 'c\r\nd'], '"a\nb","c\r\nd"'],
  ])('writes %s', (_name, row, line) => {
    expect(toCsv(['x'], [row])).toBe(`x\r\n${line}\r\n`)
  })

  it('comes out of a gzip file as it went in', async () => {
    await assert(
      asyncProperty(string({ unit: 'grapheme' }), async (text) => {
        const bytes = await gzip(text)
        expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b])
        expect(gunzipSync(bytes).toString('utf8')).toBe(text)
      }),
      { numRuns: 50 },
    )
  })
})
