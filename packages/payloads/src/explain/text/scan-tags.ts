/** A tag of a template, or the text between two of them. */
export interface Token {
  /** How it begins; empty for text. */
  readonly opening: string
  /** What stands between the braces; for text, the text. */
  readonly inner: string
}

/** The tokens of a template. */
export interface Tokens {
  readonly tokens: readonly Token[]
  /** Whether a tag begins that never ends; from there on, all is text. */
  readonly isUnclosed: boolean
}

/** How tags begin, the longer of two beginnings first, and how each ends. */
export type TagPairs = Readonly<Record<string, string>>

/** Cuts a template at its tags, in one pass: the first that has no end ends it. */
export function scanTags(source: string, pairs: TagPairs): Tokens {
  const tokens: Token[] = []
  const openings = new RegExp(Object.keys(pairs).map(escaped).join('|'), 'g')
  let from = 0
  for (;;) {
    openings.lastIndex = from
    const found = openings.exec(source)
    if (found === null) break
    const [opening] = found
    const closing = pairs[opening] ?? ''
    const end = source.indexOf(closing, openings.lastIndex)
    if (end === -1) return { tokens: [...tokens, textOf(source, from)], isUnclosed: true }
    if (found.index > from) tokens.push(textOf(source, from, found.index))
    tokens.push({ opening, inner: source.slice(openings.lastIndex, end) })
    from = end + closing.length
  }
  if (from < source.length) tokens.push(textOf(source, from))
  return { tokens, isUnclosed: false }
}

const textOf = (source: string, from: number, to?: number): Token => ({
  opening: '',
  inner: source.slice(from, to),
})

const escaped = (opening: string) => opening.replaceAll(/[{]/g, '\\$&')
