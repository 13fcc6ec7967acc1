import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterEnds } from './cluster-ends.ts'
import { loneUnits } from './lone-units.ts'
import { segments } from './segments.ts'
import { plainClusters } from './testing/plain-clusters.ts'
import { plainSegments } from './testing/plain-segments.ts'

const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
const loneCharacters = everyCharacter.filter((character) => loneUnits(character, 0) > 0)

// What joins, from every kind that the rules of segmentation tell apart, and texts to lie around it.
const joining = fc.constantFrom(
  ...'\u0301|\u200D|\uFE0F|👍🏽|🏽|👨‍👩‍👧|❤️‍🔥|©\uFE0F|🇵🇹|🇵|1️⃣|🏴󠁧󠁢󠁥󠁮󠁧󠁿'.split('|'),
  ...'\u1100|\u1161|\u11A8|가|각|\u0600|\u0903|क्ष|น้ำ|த|ି|\u{110BD}'.split('|'),
  ...'\r|\n|\r\n|\u00AD|\u200B|\u2028|\uD83D|\uDE00|\uD83C|\uFFFF'.split('|'),
)
const modifiers = fc.constantFrom('\uFE0E', '\uFE0F', '🏻', '🏿')
const pieces = fc.oneof(
  { weight: 2, arbitrary: modifiers },
  { weight: 4, arbitrary: joining },
  { weight: 3, arbitrary: fc.constantFrom(...loneCharacters) },
  { weight: 2, arbitrary: fc.constantFrom(...'aZ €[é’я中😀') },
  { weight: 1, arbitrary: fc.nat(90).map((count) => 'a'.repeat(count)) },
  { weight: 1, arbitrary: fc.nat(90).map((count) => '\u0301'.repeat(count)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)
const texts = fc.array(pieces, { maxLength: 30 }).map((chosen) => chosen.join(''))

describe('loneUnits', () => {
  it('counts the UTF-16 units of the characters it knows', () => {
    expect(loneCharacters.length).toBeGreaterThan(40_000)
    expect(
      loneCharacters.filter((character) => loneUnits(character, 0) !== character.length),
    ).toEqual([])
  })

  it('knows only characters with a boundary on either side among their like', () => {
    const text = loneCharacters.map((character) => `${character}${character}a`).join('')
    const clusters = plainClusters(text)
    expect(clusters.length).toBe(3 * loneCharacters.length)
    expect(clusters).toEqual([...text])
  })

  it.each(['\uFE0E', '\uFE0F', '🏻', '🏿'])('counts %j with what it belongs to', (modifier) => {
    const emoji = loneCharacters.filter(
      (character) => loneUnits(character + modifier, 0) > character.length,
    )
    expect(emoji).toEqual(expect.arrayContaining(['❤', '✅', '👍', '🎉']))
    const text = emoji.map((character) => `${character}${modifier}a`).join('')
    expect(plainClusters(text)).toEqual(emoji.flatMap((character) => [character + modifier, 'a']))
  })

  it('knows no half of a pair', () => {
    expect(
      ['\uD83D', '\uDE00', '\uD83Da', '\uD83D\uD83D'].map((text) => loneUnits(text, 0)),
    ).toEqual([0, 0, 0, 0])
  })
})

describe('clusterEnds', () => {
  it('finds the clusters that a segmenter finds in the whole text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ends = clusterEnds(text)
        const clusters = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
        expect(clusters).toEqual(plainClusters(text))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('segments', () => {
  it('answers for any text what going through it character by character gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segments(text)).toEqual(plainSegments(text))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([0, 1, 69, 70, 71, 134, 135, 153, 160, 161, 306, 307, 1600])(
    'answers so for every kind of text of %i units',
    (length) => {
      for (const sample of ['a', '€', 'ab[', 'я', '😀', 'é€\n', 'е\u0301']) {
        const text = sample.repeat(length).slice(0, length)
        expect(segments(text)).toEqual(plainSegments(text))
      }
    },
  )
})
