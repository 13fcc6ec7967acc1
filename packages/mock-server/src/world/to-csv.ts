/** What a cell of a table can hold; nothing is an empty cell. */
export type CsvCell = string | number | boolean | null | undefined

/** A table as CSV. Source: RFC 4180: CRLF, and quotes around what holds a comma, a quote or a line break. */
export const toCsv = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')

function toCell(value: CsvCell): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
