/**
 * Names a character so that a person can find it: `"x" (U+0078)`; invisible and exotic ones by code
 * point alone, since printing a direction mark would garble the message.
 */
export function describeCharacter(character: string): string {
  const names = codePointsOf(character)
  return /^[!-~]$/.test(character) ? `"${character}" (${names})` : names
}

/** The code points of a string in Unicode notation, separated by spaces: `U+0065 U+0301`. */
export function codePointsOf(characters: string): string {
  let names = ''
  for (const character of characters) {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    names += `${names === '' ? '' : ' '}U+${hex.padStart(4, '0')}`
  }
  return names
}
