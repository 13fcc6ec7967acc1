import { aimLines, aimsTable } from '../report/aims.ts'
import { readmeFile, writeResults } from '../report/folders.ts'
import { machineLine, type Machine } from '../report/machine.ts'
import { fillMarkers } from '../report/markdown.ts'
import { measureSegments, type SegmentsOptions } from './measure-segments.ts'
import { segmentsAims } from './segments-aims.ts'
import { segmentsNotes, segmentsTable } from './segments-table.ts'

/** Measures, and writes the README's section and the results. */
export async function reportSegments(
  machine: Machine,
  date: string,
  options: SegmentsOptions,
): Promise<void> {
  const rows = await measureSegments(options)
  const aims = segmentsAims(rows)
  fillMarkers(
    readmeFile,
    'segments',
    [machineLine(machine, date), aimsTable(aims), segmentsTable(rows), segmentsNotes(rows)].join(
      '\n\n',
    ),
  )
  console.log(aimLines(aims))
  console.log(`Written: ${writeResults('segments', { date, machine, ...options, aims, rows })}`)
}
