import { readFileSync } from 'node:fs'
import { writePage } from './write-page.ts'

/** A Markdown table; pipes and line breaks inside cells are escaped. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [tableLine(header), tableLine(header.map(() => '---')), ...rows.map(tableLine)].join('\n')
}

function tableLine(cells: readonly string[]): string {
  const escaped = cells.map((cell) =>
    cell.replaceAll('|', String.raw`\|`).replaceAll(/\s*\n\s*/g, ' '),
  )
  return `| ${escaped.join(' | ')} |`
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`; throws if the file has no such marks. */
export function fillMarkers(file: string, name: string, content: string): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const text = readFileSync(file, 'utf8')
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from) {
    throw new Error(`The marks ${start} and ${end} are missing or swapped`)
  }
  writePage(file, `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`)
}
