import { describe, expect, it } from 'vitest'
import { isGsm7, septetsOf } from './gsm7.ts'

/** Code points in the order of the standard's basic table; 0x1B is the escape and has none. */
const basicTable = [
  [0x00, '0040 00A3 0024 00A5 00E8 00E9 00F9 00EC 00F2 00C7 000A 00D8 00F8 000D 00C5 00E5'],
  [0x10, '0394 005F 03A6 0393 039B 03A9 03A0 03A8 03A3 0398 039E ---- 00C6 00E6 00DF 00C9'],
  [0x20, '0020 0021 0022 0023 00A4 0025 0026 0027 0028 0029 002A 002B 002C 002D 002E 002F'],
  [0x30, '0030 0031 0032 0033 0034 0035 0036 0037 0038 0039 003A 003B 003C 003D 003E 003F'],
  [0x40, '00A1 0041 0042 0043 0044 0045 0046 0047 0048 0049 004A 004B 004C 004D 004E 004F'],
  [0x50, '0050 0051 0052 0053 0054 0055 0056 0057 0058 0059 005A 00C4 00D6 00D1 00DC 00A7'],
  [0x60, '00BF 0061 0062 0063 0064 0065 0066 0067 0068 0069 006A 006B 006C 006D 006E 006F'],
  [0x70, '0070 0071 0072 0073 0074 0075 0076 0077 0078 0079 007A 00E4 00F6 00F1 00FC 00E0'],
] as const

const basic = basicTable.flatMap(([first, row]) =>
  row.split(' ').flatMap((code, column) => {
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return code === '----' ? [] : [{ septet: (first + column).toString(16), character }]
  }),
)

const extension = [
  { septet: '1b 0a', character: '\f' },
  { septet: '1b 14', character: '^' },
  { septet: '1b 28', character: '{' },
  { septet: '1b 29', character: '}' },
  { septet: '1b 2f', character: '\\' },
  { septet: '1b 3c', character: '[' },
  { septet: '1b 3d', character: '~' },
  { septet: '1b 3e', character: ']' },
  { septet: '1b 40', character: '|' },
  { septet: '1b 65', character: '€' },
]

describe('GSM 03.38', () => {
  it.each(basic)('has $character at $septet in the basic table, one septet', ({ character }) => {
    expect(septetsOf(character)).toBe(1)
  })

  it.each(extension)('has $character at $septet, escaped, two septets', ({ character }) => {
    expect(septetsOf(character)).toBe(2)
  })

  it('has 127 and 10 characters and no other of the basic multilingual plane', () => {
    const has = new Set([...basic, ...extension].map(({ character }) => character))
    expect(has.size).toBe(137)
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(all.filter((character) => septetsOf(character) > 0 !== has.has(character))).toEqual([])
  })

  it.each(['ç', '`', 'á', '’', '\t', '\u001B', '\u00A0', 'я', '😀', '\uD83D', 'e\u0301'])(
    'does not have %j',
    (text) => {
      expect(isGsm7(text)).toBe(false)
    },
  )
})
