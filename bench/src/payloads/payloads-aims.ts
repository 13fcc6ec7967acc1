import type { Aim } from '../report/aims.ts'
import type { PayloadsRow } from './measure-payloads.ts'

export function payloadsAims(rows: readonly PayloadsRow[]): Aim[] {
  const own = rows.find(({ name }) => name === 'textwire')
  if (own === undefined) throw new Error('Textwire was not measured')
  return [
    {
      aim: '`smsMessage` with 20,000 numbers, median',
      unit: ' ms',
      limit: 25,
      bound: 'most',
      measured: own.medianMs,
    },
  ]
}
