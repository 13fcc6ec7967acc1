import * as fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { segments } from './segments.ts'
import { smsEncodings } from './sms-encodings.ts'
import { plainClusters } from './testing/plain-clusters.ts'

const limitOf = (text: string) => smsEncodings[segments(text).encoding]

const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aZ0 @é€[]~|\f\n\r\\ΔÇ') },
  { weight: 3, arbitrary: fc.nat(80).map((count) => 'a'.repeat(count)) },
  { weight: 1, arbitrary: fc.constantFrom('я', '中', '’', '😀', '👍🏽', '👨‍👩‍👧‍👦', '🇵🇹', 'е\u0301') },
  { weight: 1, arbitrary: fc.nat(40).map((count) => 'я'.repeat(count)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const texts = fc.array(pieces, { maxLength: 40 }).map((chosen) => chosen.join(''))

// Long enough for several segments nearly always, with extension pairs falling on every edge.
const longGsmTexts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'a€[é\f'),
      fc.nat(60).map((count) => 'a'.repeat(count)),
    ),
    {
      minLength: 40,
      maxLength: 80,
    },
  )
  .map((chosen) => chosen.join(''))

/** The oracle's segments as text: its arrays hold header entries beside the characters. */
function oracleParts(message: SegmentedMessage): string[] {
  return message.segments.map((segment) =>
    Array.from<{ raw?: string }>(segment)
      .map(({ raw }) => raw ?? '')
      .join(''),
  )
}

describe('segments beside the Twilio calculator', () => {
  it('encodes every character below the CJK blocks alike', () => {
    const all = Array.from({ length: 0x2e80 }, (_, code) => String.fromCharCode(code))
    const differing = all.filter(
      (character) => segments(character).encoding !== new SegmentedMessage(character).encodingName,
    )
    expect(differing).toEqual([])
  })

  it('cuts long GSM-7 texts alike', () => {
    fc.assert(
      fc.property(longGsmTexts, (text) => {
        const oracle = new SegmentedMessage(text)
        const ours = segments(text)
        expect(ours.encoding).toBe('GSM-7')
        expect(ours.units).toBe(oracle.numberOfCharacters)
        expect(ours.parts.map((part) => part.text)).toEqual(oracleParts(oracle))
      }),
      // The oracle takes milliseconds for one such text.
      { numRuns: 150 },
    )
  })

  it('cuts alike, extension characters in UCS-2 included', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const oracle = new SegmentedMessage(text)
        // The oracle says 1 for an empty text. Its table of clusters is of Unicode 10, so newer
        // ones differ; and one longer than a segment it puts over the limit.
        fc.pre(text !== '')
        fc.pre(
          oracle.encodingName === 'GSM-7' || sameClusters(oracle.graphemes, plainClusters(text)),
        )
        const ours = segments(text)
        expect(ours.encoding).toBe(oracle.encodingName)
        expect(ours.parts.map((part) => part.text)).toEqual(oracleParts(oracle))
      }),
      { numRuns: 1500 },
    )
  })
})

function sameClusters(theirs: readonly string[], ours: readonly string[]): boolean {
  return theirs.length === ours.length && theirs.every((cluster, at) => cluster === ours[at])
}

describe('the parts of any text', () => {
  it('join to the text, lie end to end and stay within the limit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { parts, units, unitsPerSegment, remaining, segments: count } = segments(text)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(
          parts.map((part) => part.text),
        )
        expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(units)
        expect(parts.every((part) => part.units > 0 && part.units <= unitsPerSegment)).toBe(true)
        expect(remaining).toBe(unitsPerSegment - (parts.at(-1)?.units ?? 0))
        expect(count).toBe(parts.length)
        const { single, concatenated } = limitOf(text)
        expect(unitsPerSegment).toBe(count > 1 ? concatenated : single)
      }),
      { numRuns: 1500 },
    )
  })

  it('never cut a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('я', '😀', '\u0301', '👨‍👩‍👧'), { maxLength: 200 }),
        (chosen) => {
          const { parts } = segments(chosen.join(''))
          expect(parts.filter(({ text }) => /\p{Surrogate}/u.test(text))).toEqual([])
        },
      ),
    )
  })
})
