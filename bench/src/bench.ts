import { parseArgs } from 'node:util'
import { reportPayloads } from './payloads/report-payloads.ts'
import { measureRates } from './rate/measure-rates.ts'
import { rateAims } from './rate/rate-aims.ts'
import { rateTable, setUpList } from './rate/rate-table.ts'
import { aimLines, aimsTable } from './report/aims.ts'
import { readmeFile, writeResults } from './report/folders.ts'
import { describeMachine, machineLine } from './report/machine.ts'
import { fillMarkers } from './report/markdown.ts'
import { reportSegments } from './segments/report-segments.ts'
import { measureStart } from './start/measure-start.ts'
import { checkNothingHeavy, ownPackage, startAims } from './start/start-aims.ts'
import { startTable } from './start/start-table.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    'seconds-per-round': { type: 'string', default: '2' },
    'lead-in-seconds': { type: 'string', default: '3' },
    processes: { type: 'string', default: '20' },
  },
})

const inFlight = 16
const machine = describeMachine()
const date = new Date().toISOString().slice(0, 10)

console.log('Import time and size ...')
const startRows = await measureStart(Number(values.processes))
checkNothingHeavy(startRows)
console.log(`zod and libphonenumber-js: neither in ${ownPackage}'s bundle nor loaded by import()`)

console.log('Rates ...')
const rateRows = await measureRates({
  rounds: Number(values.rounds),
  secondsPerRound: Number(values['seconds-per-round']),
  leadInSeconds: Number(values['lead-in-seconds']),
  inFlight,
})

const aims = [...rateAims(rateRows), ...startAims(startRows)]
fillMarkers(readmeFile, 'machine', machineLine(machine, date))
fillMarkers(readmeFile, 'aims', aimsTable(aims))
fillMarkers(readmeFile, 'rates', `${rateTable(rateRows)}\n\n${setUpList(rateRows)}`)
fillMarkers(readmeFile, 'start', startTable(startRows))
console.log(aimLines(aims))
console.log('Written: README.md')
console.log(`Written: ${writeResults('rates', { date, machine, inFlight, aims, rows: rateRows })}`)
console.log(`Written: ${writeResults('start', { date, machine, aims, rows: startRows })}`)

const rounds = Number(values.rounds)
await reportPayloads(machine, date, { recipients: 20_000, rounds, buildsPerRound: 50 })
await reportSegments(machine, date, { texts: 1_000_000, rounds, mostSecondsPerRound: 1 })
