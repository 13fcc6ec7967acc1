/** The families of words that consent hangs on. */
export type Keyword = 'stop' | 'start' | 'help'

/** The words that a provider understands, in upper case. */
export type KeywordTable = Readonly<Record<Keyword, readonly string[]>>

/** The family a text belongs to: the text as a whole must be one of its words, in any case. */
export function keywordOf(text: string, table: KeywordTable): Keyword | undefined {
  const word = text.trim().toUpperCase()
  if (table.stop.includes(word)) return 'stop'
  if (table.start.includes(word)) return 'start'
  if (table.help.includes(word)) return 'help'
  return undefined
}
