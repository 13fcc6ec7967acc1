import { InvalidInputError } from '@textwire/core'
import { toAirshipDate } from '../dates/airship-date.ts'

/** How rows become lines. */
export interface CsvShape {
  /** The operation, as errors name it. */
  readonly operation: string
  /** The columns when there is no header line; else the fields of the first row are, and stand in the first line. */
  readonly cells?: (row: Readonly<Record<string, unknown>>, place: string) => readonly unknown[]
}

/**
 * The lines of a CSV file, ending in CRLF, with quotes where RFC 4180 wants them. `Date`s are written as Airship wants
 * moments; absent values are empty.
 *
 * @throws {InvalidInputError} When there are no rows, or a row has a field that the first one has not.
 */
export async function* csvLines(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  { operation, cells }: CsvShape,
): AsyncGenerator<string, void, undefined> {
  let header: readonly string[] | undefined
  let count = 0
  for await (const row of rows) {
    const place = `[${count}]`
    count += 1
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw refuse(operation, place, `must be an object; got ${kindOf(row)}`)
    // Any object can be read by name.
    const record = row as Readonly<Record<string, unknown>>
    if (cells !== undefined) {
      yield toLine(cells(record, place), operation, place)
      continue
    }
    if (header === undefined) {
      header = Object.keys(record)
      yield toLine(header, operation, place)
    }
    const names: readonly string[] = header
    const stray = Object.keys(record).find((name) => !names.includes(name))
    if (stray !== undefined)
      throw refuse(operation, `${place}.${stray}`, 'is no column: the first row has no such field')
    yield toLine(
      names.map((name) => record[name]),
      operation,
      place,
    )
  }
  if (count === 0) throw refuse(operation, 'rows', 'must not be empty')
}

const toLine = (cells: readonly unknown[], operation: string, place: string): string =>
  `${cells.map((cell) => toCell(cell, operation, place)).join(',')}\r\n`

function toCell(value: unknown, operation: string, place: string): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Date) return toAirshipDate(value, place)
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol')
    throw refuse(operation, place, `must hold texts, numbers and dates alone; got ${kindOf(value)}`)
  const text = String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`

const refuse = (operation: string, path: string, message: string) =>
  new InvalidInputError(operation, [{ path, message }])
