import { describe, expect, it } from 'vitest'
import { onlyText, providers } from './testing/payloads.ts'

/**
 * The basic table of 3GPP TS 23.038 as it is printed, a column for each high half of the septet from 0 to 7, a row for each low
 * half from 0 to F. 1B is the escape to the extension table, and no character.
 */
const printed = `
  0040 0394 0020 0030 00A1 0050 00BF 0070
  00A3 005F 0021 0031 0041 0051 0061 0071
  0024 03A6 0022 0032 0042 0052 0062 0072
  00A5 0393 0023 0033 0043 0053 0063 0073
  00E8 039B 00A4 0034 0044 0054 0064 0074
  00E9 03A9 0025 0035 0045 0055 0065 0075
  00F9 03A0 0026 0036 0046 0056 0066 0076
  00EC 03A8 0027 0037 0047 0057 0067 0077
  00F2 03A3 0028 0038 0048 0058 0068 0078
  00C7 0398 0029 0039 0049 0059 0069 0079
  000A 039E 002A 003A 004A 005A 006A 007A
  00D8 1B   002B 003B 004B 00C4 006B 00E4
  00F8 00C6 002C 003C 004C 00D6 006C 00F6
  000D 00E6 002D 003D 004D 00D1 006D 00F1
  00C5 00DF 002E 003E 004E 00DC 006E 00FC
  00E5 00C9 002F 003F 004F 00A7 006F 00E0`

/** The extension table: the septet behind the escape, and the character. */
const printedExtension =
  '0A 000C, 14 005E, 28 007B, 29 007D, 2F 005C, 3C 005B, 3D 007E, 3E 005D, 40 007C, 65 20AC'

const toCharacter = (code: string) => String.fromCodePoint(Number.parseInt(code, 16))

const basic = printed
  .trim()
  .split('\n')
  .flatMap((line, low) =>
    line
      .trim()
      .split(/ +/)
      .map((code, high) => ({ septet: high * 16 + low, code })),
  )

const characters = basic.filter(({ code }) => code !== '1B')
const extension = printedExtension.split(', ').map((entry) => {
  const [septet = '', code = ''] = entry.split(' ')
  return { septet, code }
})

it('has 128 septets, the escape at 1B, and 10 characters behind it', () => {
  expect(basic).toHaveLength(128)
  expect(basic.find(({ code }) => code === '1B')?.septet).toBe(0x1b)
  expect(new Set(characters.map(({ code }) => code)).size).toBe(127)
  expect(new Set(extension.map(({ code }) => code)).size).toBe(10)
})

describe.each(providers)('explain of $provider', ({ of }) => {
  it.each(characters)('takes U+$code of the basic table as one septet', ({ code }) => {
    const character = toCharacter(code)
    expect(onlyText(of(`${'a'.repeat(159)}${character}`))).toMatchObject({
      encoding: 'GSM-7',
      units: 160,
      segments: 1,
      remaining: 0,
      forcedBy: [],
    })
    expect(onlyText(of(`${'a'.repeat(160)}${character}`))).toMatchObject({
      encoding: 'GSM-7',
      units: 161,
      segments: 2,
    })
  })

  it.each(extension)('takes U+$code of the extension table as two septets', ({ code }) => {
    const character = toCharacter(code)
    expect(onlyText(of(`${'a'.repeat(158)}${character}`))).toMatchObject({
      encoding: 'GSM-7',
      units: 160,
      segments: 1,
    })
    expect(onlyText(of(`${'a'.repeat(159)}${character}`))).toMatchObject({
      encoding: 'GSM-7',
      units: 161,
      segments: 2,
    })
  })

  it('takes every other character below the CJK blocks as UCS-2', () => {
    const known = new Set([...characters, ...extension].map(({ code }) => toCharacter(code)))
    const below = Array.from({ length: 0x2e80 }, (_, code) => String.fromCharCode(code))
    const gsm7 = below.filter((character) => onlyText(of(character)).encoding === 'GSM-7')
    expect(new Set(gsm7)).toEqual(known)
  })

  it('does not take the escape itself', () => {
    expect(onlyText(of('\u001B')).encoding).toBe('UCS-2')
  })
})
