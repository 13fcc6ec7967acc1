/**
 * UTF-16 units of the character at `index` when it is one of those that people call a character by
 * itself, whatever stands beside it, unless its neighbour is a mark or a joiner; an emoji's own
 * selector or skin tone is counted with it. 0 for all others: marks, joiners, flags, Hangul letters
 * that make up a syllable, scripts whose signs combine, halves of pairs.
 *
 * Between two such characters there is always a boundary, and most texts have no others. The list
 * is far from complete and need not be: what is missing is only slower.
 *
 * Source: Unicode Standard Annex 29, "Unicode Text Segmentation", rules GB6 to GB999.
 */
export function loneUnits(text: string, index: number): number {
  const units = characterUnits(text, index)
  // Control characters, which nothing joins, lie below.
  const mayBeEmoji = units > 0 && text.charCodeAt(index) >= 0x2100
  return mayBeEmoji ? units + modifierUnits(text, index + units) : units
}

function characterUnits(text: string, index: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(index)
  if (unit < 0xd800) return isLone(unit) ? 1 : 0
  if (unit < 0xe000) return isPictograph(unit, text.charCodeAt(index + 1)) ? 2 : 0
  return unit >= 0xff00 && unit <= 0xff9d ? 1 : 0
}

/** The selectors of text and emoji form, U+FE0E and U+FE0F, and the skin tones, U+1F3FB to U+1F3FF. */
function modifierUnits(text: string, index: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(index)
  if (unit === 0xfe0e || unit === 0xfe0f) return 1
  if (unit !== 0xd83c) return 0
  const low = text.charCodeAt(index + 1)
  return low >= 0xdffb && low <= 0xdfff ? 2 : 0
}

function isLone(unit: number): boolean {
  if (unit < 0x0300) return true
  if (unit < 0x2000) return isAlphabetic(unit)
  return (
    // Punctuation from the hyphens on, signs of currency; then letter-like signs, arrows, symbols.
    (unit >= 0x200e && unit <= 0x20cf) ||
    (unit >= 0x2100 && unit <= 0x2bff) ||
    // Punctuation of Chinese and Japanese, Hiragana; Katakana, Chinese characters; Hangul syllables.
    (unit >= 0x3000 && unit <= 0x3029) ||
    (unit >= 0x3030 && unit <= 0x3098) ||
    (unit >= 0x309b && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  )
}

function isAlphabetic(unit: number): boolean {
  return (
    // Greek and Cyrillic up to its combining signs; the rest of Cyrillic, Armenian; Hebrew; Arabic.
    (unit >= 0x0370 && unit <= 0x0482) ||
    (unit >= 0x048a && unit <= 0x0590) ||
    (unit >= 0x05d0 && unit <= 0x05ea) ||
    (unit >= 0x061d && unit <= 0x064a) ||
    (unit >= 0x0660 && unit <= 0x066f) ||
    (unit >= 0x0671 && unit <= 0x06d5) ||
    // Georgian; Latin with the letters of Vietnamese, and old Greek.
    (unit >= 0x10a0 && unit <= 0x10ff) ||
    (unit >= 0x1e00 && unit <= 0x1fff)
  )
}

/** U+1F300 to U+1FAFF but for the five skin tones. The flags' letters lie before. */
function isPictograph(high: number, low: number): boolean {
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false
  if (high === 0xd83d) return true
  if (high === 0xd83c) return low >= 0xdf00 && low <= 0xdffa
  return high === 0xd83e && low <= 0xdeff
}
