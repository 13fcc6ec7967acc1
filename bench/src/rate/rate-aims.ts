import type { Aim } from '../report/aims.ts'
import { rounded } from '../report/statistics.ts'
import type { ContenderName } from './contenders.ts'
import type { RateRow } from './measure-rates.ts'

/** The ratios of the medians of one run. */
export function rateAims(rows: readonly RateRow[]): Aim[] {
  const row = (name: ContenderName): RateRow => {
    const found = rows.find((candidate) => candidate.name === name)
    if (found === undefined) throw new Error(`${name} was not measured`)
    return found
  }
  const rateRatio = (a: ContenderName, b: ContenderName): number =>
    rounded(row(a).requestsPerSecond / row(b).requestsPerSecond, 2)
  const cpuRatio = (a: ContenderName, b: ContenderName): number =>
    rounded(row(a).cpuMicrosecondsPerCall / row(b).cpuMicrosecondsPerCall, 2)
  return [
    {
      aim: 'Textwire over undici: rate of bare `fetch`',
      unit: '×',
      limit: 3,
      bound: 'least',
      measured: rateRatio('textwire-undici', 'fetch'),
    },
    {
      aim: 'Textwire over undici: rate of the official SDK',
      unit: '×',
      limit: 4,
      bound: 'least',
      measured: rateRatio('textwire-undici', '@onesignal/node-onesignal'),
    },
    {
      aim: 'Textwire over undici: CPU of raw `undici.request`',
      unit: '×',
      limit: 1.4,
      bound: 'most',
      measured: cpuRatio('textwire-undici', 'undici.request'),
    },
    {
      aim: 'Textwire over `fetch`: CPU of bare `fetch`',
      unit: '×',
      limit: 1.15,
      bound: 'most',
      measured: cpuRatio('textwire-fetch', 'fetch'),
    },
  ]
}
