import { segments, type TextSegments } from '@textwire/phone'
import type { ExplainedRows, ExplainedText } from '../explained-text.ts'
import type { Row, SourceText } from '../read/reading.ts'
import { fillIn, type Filled, type Known } from './fill-in.ts'
import { handlebarsPieces } from './handlebars-pieces.ts'
import { liquidPieces } from './liquid-pieces.ts'
import type { Piece, Pieces } from './piece.ts'
import { keepPlainLinks, type LinkedText, shortenPlainLinks, shortLinks } from './text-links.ts'

/** A text that has been counted, with what the warnings need of it. */
export interface CountedText {
  readonly source: SourceText
  readonly explained: ExplainedText
  readonly unknown: readonly string[]
  readonly missing: readonly MissingField[]
  readonly isConditional: boolean
  readonly isUnclosed: boolean
  /** The segments of each row; of a text without rows, none. */
  readonly ofRows: readonly number[]
}

/** A value that nobody gave. */
export interface MissingField {
  readonly name: string
  /** The row that lacks it. */
  readonly row?: Row
}

/** What is known of the values of a text: for a row, or for everyone. */
export type ValueOf = (name: string, row?: Row) => Known

/** What goes out of a text, and what it costs. */
export function explainText(
  source: SourceText,
  rows: readonly Row[],
  valueOf: ValueOf,
): CountedText {
  const { pieces, isUnclosed } = piecesOf(source)
  const mergeFields = [...new Set(pieces.flatMap(namesOf))]
  const isConditional = pieces.some(({ kind }) => kind === 'open' || kind === 'computed')
  const counted = mergeFields.length > 0 && rows.length > 0 ? rows : [undefined]
  const each = counted.map((row) => countFor(source, pieces, row, valueOf))
  const unknown = [...new Set(each.flatMap(({ filled }) => filled.unknown))]
  // What a provider makes of a placeholder without an end is not known: the rest as it is, or nothing at all.
  const isExact = unknown.length === 0 && !isConditional && !isUnclosed
  return {
    source,
    explained: { ...explainedBy(source, each), mergeFields, isExact },
    unknown,
    missing: each.flatMap(missingIn),
    isConditional,
    isUnclosed,
    ofRows: each.flatMap(({ row, cost }) => (row === undefined ? [] : [cost.segments])),
  }
}

/** The numbers of a text are those of the longest that goes out. */
function explainedBy(source: SourceText, each: readonly Counted[]) {
  const longest = each.reduce((most, one) => (isLonger(one, most) ? one : most))
  const { name, path, goesAs, text } = source
  const { asSent, links } = longest.linked
  return {
    name,
    path,
    goesAs,
    text,
    asSent,
    ...withoutSegmentsOfMms(source, longest.cost),
    links: links.map(({ url, writtenAs, length }) => ({ url, writtenAs, length })),
    ...(longest.row && { rows: rangeOf(each, longest) }),
  }
}

const missingIn = ({ row, filled }: Counted): MissingField[] =>
  filled.missing.map((name) => ({ name, ...(row && { row }) }))

function piecesOf({ text, language }: SourceText): Pieces {
  if (language === 'liquid') return liquidPieces(text)
  if (language === 'handlebars') return handlebarsPieces(text)
  return { pieces: [{ kind: 'text', text }], isUnclosed: false }
}

function namesOf(piece: Piece): readonly string[] {
  if (piece.kind === 'field') return [piece.name]
  return piece.kind === 'computed' || piece.kind === 'open' ? piece.names : []
}

interface Counted {
  readonly row: Row | undefined
  readonly filled: Filled
  readonly linked: LinkedText
  readonly cost: TextSegments
}

function countFor(
  source: SourceText,
  pieces: readonly Piece[],
  row: Row | undefined,
  valueOf: ValueOf,
): Counted {
  const filled = fillIn(pieces, (name) => valueOf(name, row), shortLinks.onesignal)
  const linked = source.shortens
    ? shortenPlainLinks(filled.text)
    : keepPlainLinks(filled.text, filled.links)
  return { row, filled, linked, cost: segments(linked.asSent) }
}

const isLonger = ({ cost: one }: Counted, { cost: other }: Counted) =>
  one.segments > other.segments || (one.segments === other.segments && one.units > other.units)

const rangeOf = (each: readonly Counted[], longest: Counted): ExplainedRows => ({
  least: each.reduce((least, { cost }) => Math.min(least, cost.segments), Infinity),
  most: longest.cost.segments,
  mostAt: each.indexOf(longest),
})

const withoutSegmentsOfMms = ({ goesAs }: SourceText, cost: TextSegments): TextSegments =>
  goesAs === 'mms' ? { ...cost, segments: 0, parts: [] } : cost
