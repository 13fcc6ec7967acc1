import type { ForcingCharacter } from '@textwire/phone'

const mostShown = 4

/** What characters are and what to write instead, for people: `’ (U+2019, 2 times) as '`. */
export function showCharacters(characters: readonly ForcingCharacter[]): string {
  const shown = characters.slice(0, mostShown).map(showOne)
  const more = characters.length - mostShown
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

function showOne({ character, codePoints, indexes, suggestion }: ForcingCharacter): string {
  const where = indexes.length === 1 ? codePoints : `${codePoints}, ${indexes.length} times`
  // An invisible character, or a mark that would join what stands before it, is told by its code point alone.
  const name = /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${where})` : where
  return `${name}${suggestion === undefined ? '' : instead(suggestion)}`
}

const words: Readonly<Record<string, string>> = {
  '': ' left out',
  ' ': ' as a space',
  '\n': ' as a line break',
}

const instead = (suggestion: string) => words[suggestion] ?? ` as ${suggestion}`
