import { markdownTable } from '../report/markdown.ts'
import type { StartRow } from './measure-start.ts'

/** Markdown for the README: smallest bundle first. */
export function startTable(rows: readonly StartRow[]): string {
  return markdownTable(
    [
      'package',
      'version',
      'min+gzip kB',
      'min kB',
      'import, ms over an empty script',
      'CPU ms over an empty script',
      '`import()` itself, ms',
      'files loaded',
    ],
    rows
      .toSorted((a, b) => a.gzippedBytes - b.gzippedBytes)
      .map((row) => [
        row.label,
        row.version,
        kilobytes(row.gzippedBytes),
        kilobytes(row.minifiedBytes),
        row.import.overEmptyMs.toFixed(1),
        row.import.overEmptyCpuMs.toFixed(1),
        row.import.importMs.toFixed(1),
        String(row.filesLoaded),
      ]),
  )
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
