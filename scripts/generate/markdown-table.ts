/** A table in Markdown: its columns are as wide as the formatter makes them, so that it has nothing to change. */
export function markdownTable(header: readonly string[], rows: readonly string[][]): string {
  const all = [header, ...rows]
  const widths = header.map((_title, column) =>
    Math.max(3, ...all.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`
  return [
    line(header),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((cells) => line(cells)),
  ].join('')
}
