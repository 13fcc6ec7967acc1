import { aimLines, aimsTable } from '../report/aims.ts'
import { readmeFile, writeResults } from '../report/folders.ts'
import { machineLine, type Machine } from '../report/machine.ts'
import { fillMarkers } from '../report/markdown.ts'
import { measurePayloads, type PayloadsOptions } from './measure-payloads.ts'
import { payloadsAims } from './payloads-aims.ts'
import { payloadsNotes, payloadsTable } from './payloads-table.ts'

/** Measures, and writes the README's section and the results. */
export async function reportPayloads(
  machine: Machine,
  date: string,
  options: PayloadsOptions,
): Promise<void> {
  const rows = await measurePayloads(options)
  const aims = payloadsAims(rows)
  const section = [
    machineLine(machine, date),
    aimsTable(aims),
    payloadsTable(rows),
    payloadsNotes(),
  ]
  fillMarkers(readmeFile, 'payloads', section.join('\n\n'))
  console.log(aimLines(aims))
  console.log(`Written: ${writeResults('payloads', { date, machine, ...options, aims, rows })}`)
}
