import { parseArgs } from 'node:util'
import { retriesPageFile, writeResults } from './report/folders.ts'
import { describeMachine } from './report/machine.ts'
import { writePage } from './report/write-page.ts'
import { measureRetries } from './retries/measure-retries.ts'
import { findings, retriesPage } from './retries/retries-page.ts'

const { values } = parseArgs({
  options: {
    'cut-off-seconds': { type: 'string', default: '20' },
    'clients-at-once': { type: 'string', default: '4' },
  },
})

const machine = describeMachine()
const date = new Date().toISOString().slice(0, 10)
const cutOffMs = Number(values['cut-off-seconds']) * 1000

const rows = await measureRetries({ cutOffMs, clientsAtOnce: Number(values['clients-at-once']) })
const report = { date, machine, cutOffMs, rows }
writePage(retriesPageFile, retriesPage(report))
console.log(findings(rows).join('\n'))
console.log(`Written: ${writeResults('retries', report)} and docs/retries.md`)
