/** A table that was read, or why it could not be. */
export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly message: string }

/** A cell and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/y

/**
 * Reads CSV as RFC 4180 has it, with line breaks of any kind; empty lines are left out.
 *
 * @param text Without a byte order mark, or with one.
 */
export function parseCsv(text: string): ParsedCsv {
  const source = text.replace(/^\uFEFF/, '')
  const rows: string[][] = []
  let row: string[] = []
  let line = 1
  CELL.lastIndex = 0
  while (CELL.lastIndex < source.length || row.length > 0) {
    const cell = CELL.exec(source)
    if (cell === null) return { ok: false, message: `Line ${line} is not CSV` }
    const [whole, quoted, plain = '', end] = cell
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    line += whole.split('\n').length - 1
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return { ok: true, rows }
}
