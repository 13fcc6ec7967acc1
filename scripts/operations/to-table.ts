import type { OperationCoverage } from './operation-coverage.ts'

const SHOWN_EXAMPLES = 2

/** A line an operation: its name, each status with how many tests passed, and the scripts that show it. */
export function toTable(coverage: readonly OperationCoverage[]): string {
  const rows = coverage.map(({ name, passed, examples }) => [
    name,
    [...passed].map(([status, count]) => `${status}×${count}`).join(' '),
    shorten(examples),
  ])
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shorten(examples: readonly string[]): string {
  const names = examples.map((path) => path.replace(/^examples\//, '').replace(/\.ts$/, ''))
  const shown = names.slice(0, SHOWN_EXAMPLES).join(', ') || 'no example'
  const others = names.length - SHOWN_EXAMPLES
  return others > 0 ? `${shown} and ${others} more` : shown
}
