const SPACE = /[ \t\r\n]*/y
// A raw control character ends a JSON string; that is what the range is for.
// oxlint-disable-next-line no-control-regex
const TEXT = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end'

/**
 * Where a text stops being JSON: the offset of the first character that cannot stand there. Engines say so
 * for some mistakes only, and each in its own words.
 *
 * @param text Text that is known not to parse.
 */
export function jsonErrorOffset(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  for (;;) {
    take(SPACE)
    const character = text[at]
    if (character === undefined) return at
    const closes = character === '}' || character === ']'
    if (closes && mayClose(character, expected, open.at(-1))) {
      open.pop()
      at += 1
      expected = ', or end'
    } else if (expected.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character)
      at += 1
      expected = character === '{' ? 'key or }' : 'value or ]'
    } else if (expected.startsWith('value')) {
      if (!take(TEXT) && !take(SCALAR)) return at
      expected = ', or end'
    } else if (expected.startsWith('key')) {
      if (!take(TEXT)) return at
      expected = ':'
    } else {
      const wanted: ':' | ',' = expected === ':' ? ':' : ','
      if (character !== wanted || (wanted === ',' && open.length === 0)) return at
      at += 1
      expected = wanted === ',' && open.at(-1) === '{' ? 'key' : 'value'
    }
  }
}

function mayClose(
  character: '}' | ']',
  expected: Expected,
  innermost: string | undefined,
): boolean {
  if (innermost !== (character === '}' ? '{' : '[')) return false
  return expected === ', or end' || expected === (character === '}' ? 'key or }' : 'value or ]')
}
