import { describe, expect, it } from 'vitest'
import type { ExplainedPayload } from './explained-payload.ts'
import { onlyText, providers } from './testing/payloads.ts'

const a = (count: number) => 'a'.repeat(count)
const ya = (count: number) => 'я'.repeat(count)
const countOf = (payload: ExplainedPayload) => onlyText(payload).segments
const leftIn = (payload: ExplainedPayload) => onlyText(payload).remaining

const family = '👨‍👩‍👧‍👦'

const severalSegments = Array.from({ length: 9 }, (_, index) => index + 2)

interface Case {
  readonly what: string
  readonly text: string
  /** The units of each segment. */
  readonly parts: readonly number[]
}

const gsm7: Case[] = [
  { what: '1 letter', text: a(1), parts: [1] },
  { what: '160 letters', text: a(160), parts: [160] },
  { what: '161 letters', text: a(161), parts: [153, 8] },
  { what: '306 letters', text: a(306), parts: [153, 153] },
  { what: '307 letters', text: a(307), parts: [153, 153, 1] },
  { what: '158 letters and €', text: `${a(158)}€`, parts: [160] },
  { what: '159 letters and €', text: `${a(159)}€`, parts: [153, 8] },
  { what: '151 letters, € and 153', text: `${a(151)}€${a(153)}`, parts: [153, 153] },
  { what: '152 letters, € and 151', text: `${a(152)}€${a(151)}`, parts: [152, 153] },
  { what: '152 letters, € and 152', text: `${a(152)}€${a(152)}`, parts: [152, 153, 1] },
  { what: '80 €', text: '€'.repeat(80), parts: [160] },
  { what: '81 €', text: '€'.repeat(81), parts: [152, 10] },
  { what: '158 letters and CR LF', text: `${a(158)}\r\n`, parts: [160] },
  { what: '159 letters and CR LF', text: `${a(159)}\r\n`, parts: [153, 8] },
  { what: '152 letters, CR LF and 10', text: `${a(152)}\r\n${a(10)}`, parts: [153, 11] },
  {
    what: '306 units with an escape on the edge',
    text: `${a(152)}[${a(152)}`,
    parts: [152, 153, 1],
  },
]

const ucs2: Case[] = [
  { what: '1 letter', text: ya(1), parts: [1] },
  { what: '70 letters', text: ya(70), parts: [70] },
  { what: '71 letters', text: ya(71), parts: [67, 4] },
  { what: '134 letters', text: ya(134), parts: [67, 67] },
  { what: '135 letters', text: ya(135), parts: [67, 67, 1] },
  { what: '35 emoji', text: '😀'.repeat(35), parts: [70] },
  { what: '36 emoji', text: '😀'.repeat(36), parts: [66, 6] },
  { what: '68 letters and an emoji', text: `${ya(68)}😀`, parts: [70] },
  { what: '69 letters and an emoji', text: `${ya(69)}😀`, parts: [67, 4] },
  { what: 'a surrogate pair on the edge', text: `${ya(66)}😀${ya(10)}`, parts: [66, 12] },
  { what: 'a pair that just fits', text: `${ya(65)}😀${ya(10)}`, parts: [67, 10] },
  { what: 'a combining mark on the edge', text: `${ya(66)}е\u0301${ya(10)}`, parts: [66, 12] },
  { what: 'two marks on the edge', text: `${ya(65)}е\u0301\u0323${ya(10)}`, parts: [65, 13] },
  { what: 'emoji joined by ZWJ on the edge', text: `${ya(60)}${family}${ya(10)}`, parts: [60, 21] },
  { what: 'a skin tone on the edge', text: `${ya(65)}👍🏽${ya(10)}`, parts: [65, 14] },
  { what: 'a flag on the edge', text: `${ya(66)}🇵🇹${ya(10)}`, parts: [66, 14] },
  { what: 'CR LF on the edge', text: `${ya(66)}\r\n${ya(10)}`, parts: [67, 11] },
  { what: '69 letters and €', text: `${ya(69)}€`, parts: [70] },
  { what: 'one accent among letters', text: `${a(69)}á`, parts: [70] },
  { what: 'one accent among more letters', text: `${a(70)}á`, parts: [67, 4] },
]

describe.each(providers)('explain of $provider', ({ of }) => {
  it.each(gsm7)('cuts $what into $parts as GSM-7', ({ text, parts }) => {
    const said = onlyText(of(text))
    expect(said).toMatchObject({ encoding: 'GSM-7', segments: parts.length, forcedBy: [] })
    expect(said.parts.map(({ units }) => units)).toEqual(parts)
  })

  it.each(ucs2)('cuts $what into $parts as UCS-2', ({ text, parts }) => {
    const said = onlyText(of(text))
    expect(said).toMatchObject({ encoding: 'UCS-2', segments: parts.length })
    expect(said.parts.map(({ units }) => units)).toEqual(parts)
  })

  it.each(severalSegments)('fills %i segments of 153 and of 67, and then one more', (count) => {
    expect([a(153 * count), a(153 * count + 1)].map((text) => of(text)).map(countOf)).toEqual([
      count,
      count + 1,
    ])
    expect([ya(67 * count), ya(67 * count + 1)].map((text) => of(text)).map(countOf)).toEqual([
      count,
      count + 1,
    ])
  })

  it('says what is left in the last segment', () => {
    expect([a(159), a(160), a(161), ya(69), ya(71)].map((text) => of(text)).map(leftIn)).toEqual([
      1, 0, 145, 1, 63,
    ])
  })

  it('has no segments for an empty text', () => {
    expect(onlyText(of(''))).toMatchObject({ units: 0, segments: 0, parts: [], remaining: 160 })
  })
})
