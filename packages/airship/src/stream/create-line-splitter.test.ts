import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineSplitter } from './create-line-splitter.ts'

const encoder = new TextEncoder()

/** All lines of bytes that come in pieces of these sizes, and what is left over. */
function split(text: string, sizes: readonly number[], maxLineBytes = 1_000_000) {
  const bytes = encoder.encode(text)
  const splitter = createLineSplitter(maxLineBytes)
  const lines: string[] = []
  let at = 0
  for (const size of [...sizes, bytes.length]) {
    splitter.add(bytes.subarray(at, at + size))
    at += size
    for (let line = splitter.next(); line !== undefined; line = splitter.next()) lines.push(line)
  }
  return { lines, rest: splitter.rest() }
}

describe('createLineSplitter', () => {
  it.each([
    ['nothing', '', [], ''],
    ['one line', 'a\n', ['a'], ''],
    ['a line without its end', 'a\nb', ['a'], 'b'],
    ['blank lines', '\n\na\n\n', ['', '', 'a', ''], ''],
    ['lines that end in CRLF', 'a\r\n\r\nb\r\n', ['a\r', '\r', 'b\r'], ''],
    ['characters of several bytes', 'é€😀\n', ['é€😀'], ''],
  ])('cuts %s', (_what, text, lines, rest) => {
    expect(split(text, [])).toEqual({ lines, rest })
  })

  it('gives the same lines wherever the pieces begin and end', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '€', '😀', '{', '"') })
    fc.assert(
      fc.property(text, fc.array(fc.nat(5)), (given, sizes) => {
        const parts = given.split('\n')
        expect(split(given, sizes)).toEqual({ lines: parts.slice(0, -1), rest: parts.at(-1) })
      }),
    )
  })

  it.each([
    ['in one piece', []],
    ['in pieces', [2, 2, 2, 2, 2]],
    ['byte by byte', Array.from({ length: 11 }, () => 1)],
  ])('takes a line of the longest length %s, and none that is longer', (_how, sizes) => {
    expect(split('0123456789\n', sizes, 10).lines).toEqual(['0123456789'])
    expect(() => split('0123456789a\n', sizes, 10)).toThrow(
      expect.objectContaining({ name: 'EventStreamError', code: 'lineTooLong' }),
    )
  })

  it('does not wait for the end of a line that is too long already', () => {
    expect(() => split('0123456789a', [], 10)).toThrow('longer than 10 bytes')
  })
})
