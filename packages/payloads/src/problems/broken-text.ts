/** What makes a text one that cannot be sent, as it follows a path; undefined for a text that can. */
export function brokenText(text: string): string | undefined {
  // An emoji that was cut in two leaves such a half.
  if (!text.isWellFormed()) return 'has half of a character in it'
  return text.includes('\u0000') ? 'has the character U+0000 in it, which ends a text' : undefined
}
