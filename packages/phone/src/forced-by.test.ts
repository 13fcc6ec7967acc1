import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGsm7 } from './gsm7.ts'
import { gsm7Replacement } from './gsm7-replacement.ts'
import { segments } from './segments.ts'

function suggestionFor(character: string): string | undefined {
  return segments(character).forcedBy[0]?.suggestion
}

describe('forcedBy', () => {
  it('names each character once, in order, with every place', () => {
    expect(segments('“It’s” – don’t 😀').forcedBy).toEqual([
      { character: '“', codePoints: 'U+201C', indexes: [0], suggestion: '"' },
      { character: '’', codePoints: 'U+2019', indexes: [3, 12], suggestion: "'" },
      { character: '”', codePoints: 'U+201D', indexes: [5], suggestion: '"' },
      { character: '–', codePoints: 'U+2013', indexes: [7], suggestion: '-' },
      { character: '😀', codePoints: 'U+1F600', indexes: [15] },
    ])
  })

  it('is empty for GSM-7', () => {
    expect(segments('Grüße für 5 € {ok}').forcedBy).toEqual([])
  })

  it('counts indexes in UTF-16 units and keeps an emoji whole', () => {
    expect(segments('😀👍🏽я').forcedBy).toMatchObject([
      { character: '😀', indexes: [0] },
      { character: '👍🏽', codePoints: 'U+1F44D U+1F3FD', indexes: [2] },
      { character: 'я', indexes: [6] },
    ])
  })

  it.each([
    ['‘', "'"],
    ['’', "'"],
    ['“', '"'],
    ['«', '"'],
    ['—', '-'],
    ['−', '-'],
    ['…', '...'],
    ['\u00A0', ' '],
    ['\u202F', ' '],
    ['\t', ' '],
    ['\u2028', '\n'],
    ['\u200B', ''],
    ['`', "'"],
    ['ç', 'Ç'],
    ['È', 'è'],
    ['Α', 'A'],
    ['Χ', 'X'],
    ['œ', 'oe'],
    ['™', '(TM)'],
    ['©️', '(c)'],
    ['Ａ', 'A'],
    ['～', '~'],
    ['｀', "'"],
    ['e\u0301', 'é'],
    ['n\u0303', 'ñ'],
    ['\u212B', 'Å'],
  ])('offers for %j %j', (character, suggestion) => {
    expect(suggestionFor(character)).toBe(suggestion)
  })

  it.each(['á', 'ê', 'ı', 'я', '中', '½', '²', '😀', '1️⃣', 'e\u0328', '\u200D'])(
    'offers nothing for %j, where a replacement would change the text',
    (character) => {
      expect(segments(character).encoding).toBe('UCS-2')
      expect(suggestionFor(character)).toBeUndefined()
    },
  )

  it('turns a text into GSM-7 when every character has a suggestion and all are taken', () => {
    const pieces = fc.constantFrom('a', '€', '’', '“', '…', '\u00A0', 'ç', 'e\u0301', '\u200B', 'ﬁ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (chosen) => {
        let text = chosen.join('')
        const places = segments(text).forcedBy.flatMap(({ character, indexes, suggestion }) =>
          indexes.map((index) => ({ character, index, suggestion })),
        )
        for (const { character, index, suggestion } of places.toSorted(
          (a, b) => b.index - a.index,
        )) {
          expect(text.slice(index, index + character.length)).toBe(character)
          text = text.slice(0, index) + suggestion + text.slice(index + character.length)
        }
        expect(isGsm7(text)).toBe(true)
      }),
    )
  })

  it('suggests nothing but GSM-7', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const offered = segments(text).forcedBy.map(({ suggestion }) => suggestion ?? '')
        expect(offered.every(isGsm7)).toBe(true)
      }),
    )
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(all.filter((character) => !isGsm7(gsm7Replacement(character) ?? ''))).toEqual([])
  })
})
