import { markdownTable } from '../report/markdown.ts'
import { contenders } from './contenders.ts'
import type { PayloadsRow } from './measure-payloads.ts'

/** Markdown for the README: fastest first. */
export function payloadsTable(rows: readonly PayloadsRow[]): string {
  const own = rows.find(({ name }) => name === 'textwire')?.medianMs ?? Number.NaN
  return markdownTable(
    ['builder', 'version', 'median ms', 'slowest ms', 'time ÷ Textwire'],
    rows
      .toSorted((a, b) => a.medianMs - b.medianMs)
      .map(({ label, version, medianMs, slowestMs }) => [
        label,
        version,
        medianMs.toFixed(2),
        slowestMs.toFixed(2),
        `${(medianMs / own).toFixed(2)}×`,
      ]),
  )
}

/** What each contender checks, as a list. */
export function payloadsNotes(): string {
  return Object.values(contenders)
    .map(({ label, note }) => `- ${label}: ${note}`)
    .join('\n')
}
