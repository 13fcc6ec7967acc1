import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonErrorOffset } from './json-error-offset.ts'
import { locate } from './locate.ts'
import { parseJson } from './parse-json.ts'

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{"a": }', 6],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[1}', 2],
    ['{"a":"x', 5],
    ['{"a":1}}', 7],
    ['{} x', 3],
    ['1,2', 1],
    ['"a\nb"', 0],
    ['{a:1}', 1],
    ['nul', 0],
  ])('%j: %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(jsonErrorOffset(text)).toBe(offset)
  })

  it('is the end of a JSON object that was cut short, or the token that was cut', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, seed) => {
        const whole = `{"k":${json}}`
        const cut = whole.slice(0, seed % whole.length)
        const parsed = parseJson(cut)
        expect(parsed.ok).toBe(false)
        const offset = jsonErrorOffset(cut)
        expect(cut.slice(offset)).toMatch(/^$|^["\-\dtfn.eE+]/)
      }),
    )
  })

  it('is found by a character that cannot stand behind a document', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonErrorOffset(`${json}]`)).toBe(json.length)
      }),
    )
  })
})

describe('the place of a field', () => {
  const text =
    '{\n "a": [ {"x": 1}, {"y": "{,\\"x\\":"} ],\n "b": {"x": {}, "y": [[], {"z": null}]}\n}'
  it.each([
    [['a'], 2, 2],
    [['a', 0, 'x'], 2, 10],
    [['a', 1, 'y'], 2, 20],
    [['b', 'x'], 3, 8],
    [['b', 'y'], 3, 17],
    [['b', 'y', 1, 'z'], 3, 28],
  ])('%j is line %i, column %i', (path, line, column) => {
    expect(locate(text, path)).toEqual({ line, column })
  })

  it('is unknown for a field that is not there', () => {
    expect(locate(text, ['a', 2, 'x'])).toBeUndefined()
  })
})
