import type { Piece, Pieces } from './piece.ts'
import { scanTags } from './scan-tags.ts'
import { splitOutsideQuotes } from './split-outside-quotes.ts'
import { trimAroundTags } from './trim-around-tags.ts'
import { isName, quoted } from './words.ts'

const tags = { '{{!--': '--}}', '{{{': '}}}', '{{': '}}' }

/** The pieces of a text that Airship fills in. Source: Airship, "Handlebars reference". */
export function handlebarsPieces(source: string): Pieces {
  const { tokens, isUnclosed } = scanTags(trimAroundTags(source, '~'), tags)
  return {
    pieces: tokens.flatMap(({ opening, inner }) =>
      opening === ''
        ? [{ kind: 'text' as const, text: inner }]
        : piecesOfTag(opening, inner.trim()),
    ),
    isUnclosed,
  }
}

function piecesOfTag(opening: string, inner: string): Piece[] {
  if (opening === '{{!--' || inner.startsWith('!') || separators.has(inner)) return []
  if (inner.startsWith('/')) return [{ kind: 'close' }]
  if (/^[#^]/.test(inner)) return [{ kind: 'open', names: argumentsOf(inner.slice(1)) }]
  return [output(inner.replace(/^&/, ''))]
}

/** What divides a block in two, and what is nothing at all. */
const separators: ReadonlySet<string> = /* @__PURE__ */ new Set(['', 'else', '^'])

function output(inner: string): Piece {
  const words = splitOutsideQuotes(inner, /\s/)
  const [first = '', name = '', fallback] = words
  if (words.length === 1 && isName(first)) return field(first)
  const instead = quoted(fallback)
  return first === '$def' && isName(name) && instead !== undefined && words.length === 3
    ? { ...field(name), fallback: instead }
    : { kind: 'computed', names: argumentsOf(inner) }
}

const field = (name: string) => ({ kind: 'field' as const, name: withoutThis(name), isLink: false })

/** The values that a helper or a block is given; inside parentheses, the first word is a helper again. */
const argumentsOf = (inner: string): string[] =>
  splitOutsideQuotes(inner.replaceAll(/\(\s*[\w$]+/g, ' '), /[\s)]/)
    .slice(1)
    .filter((word) => isName(word) && word !== 'as')
    .map(withoutThis)

const withoutThis = (name: string) => name.replace(/^this\./, '')
