/** Cells in quotes, in which a quote is written twice, or without; each with what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y

/**
 * Reads CSV as RFC 4180 has it, with CRLF at the end of each line.
 *
 * @throws {Error} When the text is no such CSV.
 */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  CELL.lastIndex = 0
  while (CELL.lastIndex < text.length) {
    const start = CELL.lastIndex
    const [, quoted, plain = '', end] = CELL.exec(text) ?? []
    if (end === undefined) throw new Error(`This is no CSV at ${start}: ${text.slice(start, 40)}`)
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (end === '') throw new Error('The last line has no end.')
    lines.push(line)
    line = []
  }
  if (line.length > 0) throw new Error('The last line has no end.')
  return lines
}
