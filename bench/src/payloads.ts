import { parseArgs } from 'node:util'
import { reportPayloads } from './payloads/report-payloads.ts'
import { describeMachine } from './report/machine.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    'builds-per-round': { type: 'string', default: '50' },
  },
})

await reportPayloads(describeMachine(), new Date().toISOString().slice(0, 10), {
  recipients: 20_000,
  rounds: Number(values.rounds),
  buildsPerRound: Number(values['builds-per-round']),
})
