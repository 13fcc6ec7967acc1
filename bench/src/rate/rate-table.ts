import { markdownTable } from '../report/markdown.ts'
import type { RateRow } from './measure-rates.ts'

/** Markdown for the README: fastest first, with each contender's ratio to bare fetch and to raw undici. */
export function rateTable(rows: readonly RateRow[]): string {
  const fetchRow = rows.find((row) => row.name === 'fetch')
  const undiciRow = rows.find((row) => row.name === 'undici.request')
  return markdownTable(
    [
      'client',
      'version',
      'req/s',
      'lowest – highest round',
      'CPU µs a call',
      'rate ÷ bare fetch',
      'CPU ÷ bare fetch',
      'CPU ÷ raw undici',
      'server busy',
    ],
    rows
      .toSorted((a, b) => b.requestsPerSecond - a.requestsPerSecond)
      .map((row) => {
        const rates = row.rounds.map((round) => round.requestsPerSecond)
        return [
          row.label,
          row.version,
          String(row.requestsPerSecond),
          `${Math.min(...rates)} – ${Math.max(...rates)}`,
          String(row.cpuMicrosecondsPerCall),
          ratio(row.requestsPerSecond, fetchRow?.requestsPerSecond),
          ratio(row.cpuMicrosecondsPerCall, fetchRow?.cpuMicrosecondsPerCall),
          ratio(row.cpuMicrosecondsPerCall, undiciRow?.cpuMicrosecondsPerCall),
          `${Math.round(100 * row.serverBusy)} %`,
        ]
      }),
  )
}

/** How each contender was set up, as a list. */
export function setUpList(rows: readonly RateRow[]): string {
  return rows.map(({ label, note }) => `- ${label}: ${note}`).join('\n')
}

function ratio(value: number, base: number | undefined): string {
  return base === undefined ? '–' : `${(value / base).toFixed(2)}×`
}
