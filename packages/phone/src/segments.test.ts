import { describe, expect, it } from 'vitest'
import { segments } from './segments.ts'
import { smsEncodings } from './sms-encodings.ts'

const family = '👨‍👩‍👧‍👦'

/** The units of each part, as in '153+8'. */
function shape(text: string): string {
  return segments(text)
    .parts.map(({ units }) => units)
    .join('+')
}

describe('segments', () => {
  it.each([
    { what: '1 a', text: 'a', encoding: 'GSM-7', parts: '1', remaining: 159 },
    { what: '160 a', text: 'a'.repeat(160), encoding: 'GSM-7', parts: '160', remaining: 0 },
    { what: '161 a', text: 'a'.repeat(161), encoding: 'GSM-7', parts: '153+8', remaining: 145 },
    { what: '306 a', text: 'a'.repeat(306), encoding: 'GSM-7', parts: '153+153', remaining: 0 },
    { what: '307 a', text: 'a'.repeat(307), encoding: 'GSM-7', parts: '153+153+1', remaining: 152 },
    { what: '80 €', text: '€'.repeat(80), encoding: 'GSM-7', parts: '160', remaining: 0 },
    { what: '81 €', text: '€'.repeat(81), encoding: 'GSM-7', parts: '152+10', remaining: 143 },
    { what: '70 я', text: 'я'.repeat(70), encoding: 'UCS-2', parts: '70', remaining: 0 },
    { what: '71 я', text: 'я'.repeat(71), encoding: 'UCS-2', parts: '67+4', remaining: 63 },
    { what: '134 я', text: 'я'.repeat(134), encoding: 'UCS-2', parts: '67+67', remaining: 0 },
    { what: '135 я', text: 'я'.repeat(135), encoding: 'UCS-2', parts: '67+67+1', remaining: 66 },
    { what: '35 😀', text: '😀'.repeat(35), encoding: 'UCS-2', parts: '70', remaining: 0 },
    { what: '36 😀', text: '😀'.repeat(36), encoding: 'UCS-2', parts: '66+6', remaining: 61 },
  ])('cuts $what into $parts as $encoding', ({ text, encoding, parts, remaining }) => {
    const result = segments(text)
    expect(result).toMatchObject({ encoding, remaining, segments: parts.split('+').length })
    expect(shape(text)).toBe(parts)
  })

  it('sends an empty text as nothing', () => {
    expect(segments('')).toEqual({
      encoding: 'GSM-7',
      units: 0,
      unitsPerSegment: 160,
      segments: 0,
      remaining: 160,
      forcedBy: [],
      parts: [],
    })
  })

  it('moves an extension pair that would be cut to the next segment', () => {
    const text = `${'a'.repeat(152)}€${'a'.repeat(152)}`
    expect(segments(text).units).toBe(306)
    expect(shape(text)).toBe('152+153+1')
    expect(segments(text).parts[1]).toMatchObject({ start: 152, end: 304 })
  })

  it('leaves an extension pair that just fits where it is', () => {
    expect(shape(`${'a'.repeat(151)}€${'a'.repeat(153)}`)).toBe('153+153')
  })

  it('counts an extension character once when the text is UCS-2', () => {
    const text = `${']'.repeat(86)}😘`
    expect(segments(text)).toMatchObject({ encoding: 'UCS-2', units: 88, segments: 2 })
  })

  it.each([
    { what: 'a surrogate pair', character: '😀', parts: '66+12' },
    { what: 'a letter with a combining mark', character: 'е\u0301', parts: '66+12' },
    { what: 'a flag', character: '🇵🇹', parts: '66+14' },
    { what: 'an emoji joined by ZWJ', character: family, parts: '66+21' },
  ])('moves $what that would be cut to the next segment', ({ character, parts }) => {
    const text = `${'я'.repeat(66)}${character}${'я'.repeat(10)}`
    expect(shape(text)).toBe(parts)
    expect(segments(text).parts[1]?.text.startsWith(character)).toBe(true)
  })

  it('cuts a cluster longer than a segment between its code points', () => {
    const text = `я${'\u0301'.repeat(100)}`
    expect(shape(text)).toBe('67+34')
  })

  it('cuts between CR and LF, in either encoding', () => {
    expect(shape(`${'a'.repeat(152)}\r\n${'a'.repeat(10)}`)).toBe('153+11')
    expect(shape(`${'я'.repeat(66)}\r\n${'я'.repeat(10)}`)).toBe('67+11')
  })

  it('keeps half a surrogate pair as one unit', () => {
    expect(segments('a\uD83D')).toMatchObject({ encoding: 'UCS-2', units: 2, segments: 1 })
  })

  it('publishes the limits it uses', () => {
    expect(smsEncodings).toEqual({
      'GSM-7': { single: 160, concatenated: 153 },
      'UCS-2': { single: 70, concatenated: 67 },
    })
  })

  it('takes time in proportion to the text, however long', () => {
    const begin = performance.now()
    expect(segments(family.repeat(100_000)).segments).toBe(16_667)
    expect(performance.now() - begin).toBeLessThan(5_000)
  })
})
