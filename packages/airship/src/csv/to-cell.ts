import { InvalidInputError } from '@textwire/core'
import { dateFor } from '../dates/date-for.ts'
import { isDate } from '../dates/is-date.ts'
import { kindOf } from '../kind-of.ts'

/** Where a cell is, for errors. */
export interface CellPlace {
  readonly operation: string
  /** The row and the column, as in `[3].name`. */
  readonly path: string
}

/**
 * Writes one cell of CSV, in quotes where RFC 4180 wants them. A `Date` is written as Airship wants moments; an absent
 * value is empty.
 *
 * @throws {InvalidInputError} When the value is no text, number or moment.
 */
export function toCell(value: unknown, { operation, path }: CellPlace): string {
  if (value === undefined || value === null) return ''
  if (isDate(value)) return dateFor(operation, value, path)
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
    const message = `must hold texts, numbers and dates alone; got ${kindOf(value)}`
    throw new InvalidInputError(operation, [{ path, message }])
  }
  const text = String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
