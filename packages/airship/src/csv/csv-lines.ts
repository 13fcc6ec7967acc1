import { createRedactor, InvalidInputError } from '@textwire/core'
import { dateFor } from '../dates/date-for.ts'
import { kindOf } from '../kind-of.ts'
import { toCell } from './to-cell.ts'
import type { CellPlace } from './to-cell.ts'

/** How rows become lines. */
export interface CsvShape {
  /** The operation, as errors name it. */
  readonly operation: string
  /** The columns when there is no header line; else the fields of the first row are, and stand in the first line. */
  readonly cells?: (row: Readonly<Record<string, unknown>>, place: string) => readonly unknown[]
  /** The fields that no row may leave out or empty; of several sets, one. @default none */
  readonly needs?: readonly (readonly string[])[]
}

/**
 * The lines of a CSV file, ending in CRLF, with quotes where RFC 4180 wants them. `Date`s, and `ua_opted_in` as a text, are
 * written as Airship wants moments; absent values are empty. Bytes are pieces of a file that is finished, and handed on.
 *
 * @throws {InvalidInputError} When there are no rows, a row has a field that the first one has not, lacks one that it needs,
 *   or holds a value that does not fit a cell.
 */
export async function* csvLines(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  { operation, cells, needs = [] }: CsvShape,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  let header: readonly string[] | undefined
  let isFile = false
  let count = 0
  for await (const row of rows) {
    // A piece without bytes makes no file.
    if (row instanceof Uint8Array && row.length === 0) continue
    const place = `[${count}]`
    count += 1
    // A file that is finished, piece by piece.
    if (row instanceof Uint8Array && header === undefined) {
      isFile = true
      yield row
      continue
    }
    if (isFile) throw refuse(operation, place, `must be bytes as before; got ${kindOf(row)}`)
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw refuse(operation, place, `must be an object; got ${kindOf(row)}`)
    // Any object can be read by name.
    const record = row as Readonly<Record<string, unknown>>
    if (cells !== undefined) {
      const written = cells(record, place)
      yield toLine(written.map((cell) => toCell(cell, { operation, path: place })))
      continue
    }
    if (header === undefined) {
      header = Object.keys(record)
      if (header.length === 0) throw refuse(operation, place, 'must have at least one field')
      yield toLine(header.map((name) => toCell(name, { operation, path: place })))
    }
    checkNeeds(record, needs, operation, place)
    const names: readonly string[] = header
    const stray = Object.keys(record).find((name) => !names.includes(name))
    if (stray !== undefined)
      throw refuse(
        operation,
        // Rows that were handed over as lists of values have them for names.
        `${place}.${createRedactor().text(stray)}`,
        'is no column: the first row has no such field',
      )
    const at = (name: string) => ({ operation, path: `${place}.${name}` })
    yield toLine(names.map((name) => toRowCell(record[name], name, at(name))))
  }
  if (count === 0) throw refuse(operation, 'rows', 'must not be empty')
}

/** A line that is blank would be skipped by whoever reads it. */
const toLine = (cells: readonly string[]): string => `${cells.join(',') || '""'}\r\n`

/** The one column that is a moment in every file; texts in others are nobody's business. */
const CONSENT = 'ua_opted_in'

const toRowCell = (value: unknown, name: string, { operation, path }: CellPlace): string =>
  name === CONSENT && typeof value === 'string' && value !== ''
    ? dateFor(operation, value, path)
    : toCell(value, { operation, path })

/** @throws {InvalidInputError} When a row has none of the sets as a whole. */
function checkNeeds(
  row: Readonly<Record<string, unknown>>,
  needs: readonly (readonly string[])[],
  operation: string,
  place: string,
): void {
  const lacking = needs.map((set) => set.filter((name) => isEmpty(row[name])))
  if (lacking.length === 0 || lacking.some((names) => names.length === 0)) return
  const sets = needs.map((set) => set.join(', '))
  throw refuse(operation, place, `must have ${sets.join('; or ')}, and none of them empty`)
}

/** A number that is none would be written as a word. */
const isEmpty = (value: unknown): boolean =>
  String(value ?? '').trim() === '' || Number.isNaN(value)

const refuse = (operation: string, path: string, message: string) =>
  new InvalidInputError(operation, [{ path, message }])
