import { isGsm7, septetsOf } from './gsm7.ts'

/**
 * Replacement first, then the characters it stands in for. Only what a reader would take for the
 * same thing is here: dropping the accent of "á" can make another word of it, "½" as "1/2" turns
 * "1½" into "11/2", so neither has an entry.
 */
const replacements: readonly (readonly [replacement: string, characters: string])[] = [
  ["'", '\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\u02B9\u02BB\u02BC\u00B4`'],
  ['"', '\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u02BA'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2043'],
  ['...', '\u2026'],
  ['/', '\u2044\u2215'],
  ['x', '\u00D7'],
  [' ', '\t\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
  ['\n', '\u0085\u2028\u2029'],
  // Invisible: zero-width space and no-break space, word joiner, soft hyphen, left-to-right mark,
  // and the selectors that ask for the text or emoji form of the character before.
  ['', '\u200B\uFEFF\u2060\u00AD\u200E\uFE0E\uFE0F'],
  ['(c)', '\u00A9'],
  ['(R)', '\u00AE'],
  ['(TM)', '\u2122'],
  ['oe', '\u0153'],
  ['OE', '\u0152'],
  ['fi', '\uFB01'],
  ['fl', '\uFB02'],
  ['ff', '\uFB00'],
]

// The same letter in its other case, where GSM-7 has only that one; and the Greek capitals that
// look like Latin ones, which GSM 03.38 leaves out because the Latin glyph serves for both.
const letters = ['çÀÈÌÒÙΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ÇàèìòùABEZHIKMNOPTYX'] as const

const standIns: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...Array.from(letters[0], (letter, index) => [letter, letters[1].charAt(index)] as const),
  ...replacements.flatMap(([replacement, characters]) =>
    Array.from(characters, (character) => [character, replacement] as const),
  ),
])

/**
 * What a character, or a cluster of several code points, could be written as in GSM-7 without
 * changing what the text says; `''` when it can simply go, undefined when there is no such thing.
 */
export function gsm7Replacement(cluster: string): string | undefined {
  let replacement = ''
  // Composing first turns "e" and a combining acute into the "é" that GSM-7 has.
  for (const character of cluster.normalize('NFC')) {
    const piece = septetsOf(character) > 0 ? character : replacementOf(asciiForm(character))
    if (piece === undefined) return undefined
    replacement += piece
  }
  return replacement
}

function replacementOf(character: string): string | undefined {
  return isGsm7(character) ? character : standIns.get(character)
}

/** The full-width forms of the printable ASCII characters stand in their order, 0xFEE0 higher. */
function asciiForm(character: string): string {
  return /[\uFF01-\uFF5E]/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    : character
}
