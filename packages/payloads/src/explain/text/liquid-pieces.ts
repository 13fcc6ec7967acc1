import { isWebAddress } from './is-web-address.ts'
import type { Piece, Pieces } from './piece.ts'
import { scanTags } from './scan-tags.ts'
import { splitOutsideQuotes } from './split-outside-quotes.ts'
import { trimAroundTags } from './trim-around-tags.ts'
import { isName, quoted } from './words.ts'

const tags = { '{{': '}}', '{%': '%}' }

const blocks: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'if',
  'unless',
  'case',
  'for',
  'tablerow',
  'capture',
])

/** Tags that put nothing into a text. */
const silent: ReadonlySet<string> = /* @__PURE__ */ new Set(['assign', 'break', 'continue'])

/** Tags that divide a block. */
const branches: ReadonlySet<string> = /* @__PURE__ */ new Set(['else', 'elsif', 'when'])

/** Words of conditions and loops that are no names. */
const keywords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'and',
  'or',
  'contains',
  'in',
  'empty',
  'blank',
])

/**
 * The pieces of a text that OneSignal fills in. Source: OneSignal, "Using Liquid syntax" and reference page "SMS",
 * trackable links.
 */
export function liquidPieces(source: string): Pieces {
  const { tokens, isUnclosed } = scanTags(trimAroundTags(source, '-'), tags)
  const pieces: Piece[] = []
  let verbatim = ''
  let depth = 0
  for (const { opening, inner } of tokens) {
    const word = opening === '{%' ? (inner.trim().split(/\s/, 1)[0] ?? '') : ''
    if (verbatim !== '' && word === `end${verbatim}`) verbatim = ''
    else if (verbatim === 'raw') pieces.push({ kind: 'text', text: asWritten(opening, inner) })
    else if (verbatim === '') {
      if (word === 'raw' || word === 'comment') verbatim = word
      else {
        const found =
          opening === '{%' ? tagPieces(word, inner, depth) : [plainPiece(opening, inner)]
        pieces.push(...found)
        depth += depthOf(found)
      }
    }
  }
  return { pieces, isUnclosed: isUnclosed || verbatim !== '' }
}

const plainPiece = (opening: string, inner: string): Piece =>
  opening === '' ? { kind: 'text', text: inner } : output(inner)

const depthOf = ([piece]: readonly Piece[]): number => {
  if (piece?.kind === 'open') return 1
  return piece?.kind === 'close' ? -1 : 0
}

const asWritten = (opening: string, inner: string) =>
  opening === '' ? inner : `${opening}${inner}${opening === '{{' ? '}}' : '%}'}`

/** A tag that is not known, or stands where it cannot, is worked out in a way that is not known here. */
function tagPieces(word: string, inner: string, depth: number): Piece[] {
  if (blocks.has(word)) {
    const names = word === 'capture' ? [] : namesIn(inner.trim().slice(word.length))
    return [{ kind: 'open', names }]
  }
  if (depth > 0 && word.startsWith('end')) return [{ kind: 'close' }]
  const isSilent = silent.has(word) || word.startsWith('#') || (depth > 0 && branches.has(word))
  return isSilent ? [] : [{ kind: 'computed', names: [] }]
}

function output(expression: string): Piece {
  const [value = '', ...filters] = splitOutsideQuotes(expression, /\|/)
  const literal = quoted(value)
  const isLink = filters.includes('track_link')
  const fallback = filters.map(fallbackOf).find((text) => text !== undefined)
  const others = filters.filter((filter) => filter !== 'track_link' && !/^default\b/.test(filter))
  if (others.length > 0) return { kind: 'computed', names: namesIn(value) }
  if (literal !== undefined) return isLink ? link(literal) : { kind: 'text', text: literal }
  if (!isName(value)) return { kind: 'computed', names: namesIn(value) }
  return { kind: 'field', name: value, isLink, ...(fallback !== undefined && { fallback }) }
}

const fallbackOf = (filter: string) => quoted(/^default\s*:\s*([\s\S]*)$/.exec(filter)?.[1]?.trim())

/** Other addresses stay as they are. Source: OneSignal, "URLs, links and deep links", SMS. */
const link = (literal: string): Piece =>
  isWebAddress(literal)
    ? { kind: 'link', url: literal.trim() }
    : { kind: 'text', text: literal.trim() }

const namesIn = (expression: string) =>
  splitOutsideQuotes(expression, /[\s,:=<>!|()]/).filter(
    (word) => isName(word) && !keywords.has(word),
  )
