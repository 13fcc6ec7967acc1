import type { Aim } from '../report/aims.ts'
import { rounded } from '../report/statistics.ts'
import type { SegmentsRow } from './measure-segments.ts'

export function segmentsAims(rows: readonly SegmentsRow[]): Aim[] {
  const own = rows.find(({ name, corpus }) => name === 'textwire' && corpus === 'ascii')
  if (own === undefined) throw new Error('Textwire was not measured')
  return [
    {
      aim: '`segments()`, ASCII texts: million a second',
      unit: '',
      limit: 1,
      bound: 'least',
      measured: rounded(own.textsPerSecond / 1e6, 2),
    },
  ]
}
