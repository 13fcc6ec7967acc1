import { isWebAddress } from './is-web-address.ts'
import type { Piece } from './piece.ts'

/** What is known of a value: nothing, or what it is. */
export type Known = { readonly value: unknown } | undefined

/** An address that goes out as a short link. */
export interface FilledLink {
  readonly url: string
  /** Where its stand-in begins in the text. */
  readonly index: number
}

/** A text with its placeholders filled in, as far as their values are known. */
export interface Filled {
  readonly text: string
  readonly links: readonly FilledLink[]
  /** What is counted as its fallback, or as nothing, since only the provider knows it. */
  readonly unknown: readonly string[]
  /** What has no value and no fallback, so that nothing goes out in its place. */
  readonly missing: readonly string[]
}

/**
 * Fills in a text. A part that is not there for everyone is left out, so that the text is what everyone gets at least.
 *
 * @param shortLink What stands in for a short link.
 */
export function fillIn(
  pieces: readonly Piece[],
  valueOf: (name: string) => Known,
  shortLink: string,
): Filled {
  let text = ''
  const [links, unknown, missing]: [FilledLink[], string[], string[]] = [[], [], []]
  for (const piece of forEveryone(pieces)) {
    const { written, url, state } = writtenPiece(piece, valueOf)
    if (url !== undefined) links.push({ url, index: text.length })
    if (piece.kind === 'field' && state === 'unknown') unknown.push(piece.name)
    if (piece.kind === 'field' && state === 'missing') missing.push(piece.name)
    text += url === undefined ? written : shortLink
  }
  return { text, links, unknown, missing }
}

/** The pieces that stand in no block. */
function forEveryone(pieces: readonly Piece[]): Piece[] {
  let depth = 0
  return pieces.filter(({ kind }) => {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth = Math.max(0, depth - 1)
    return depth === 0
  })
}

interface Written {
  readonly written: string
  /** Where it leads, if it goes out as a short link. */
  readonly url?: string
  readonly state?: 'unknown' | 'missing'
}

function writtenPiece(piece: Piece, valueOf: (name: string) => Known): Written {
  if (piece.kind === 'text') return { written: piece.text }
  if (piece.kind === 'link') return { written: '', url: piece.url }
  if (piece.kind !== 'field') return { written: '' }
  const { name, fallback = '', isLink } = piece
  const known = valueOf(name)
  const own = known && writtenValue(known.value)
  // An object is written out by rules of the provider's.
  if (own === undefined)
    return { written: fallback, state: 'unknown', ...(isLink && { url: name }) }
  const written = own === '' ? fallback : own
  if (isLink && isWebAddress(written)) return { written, url: written.trim() }
  return written === '' ? { written, state: 'missing' } : { written }
}

function writtenValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
