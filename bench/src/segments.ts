import { parseArgs } from 'node:util'
import { describeMachine } from './report/machine.ts'
import { reportSegments } from './segments/report-segments.ts'

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '7' },
    'most-seconds-per-round': { type: 'string', default: '1' },
  },
})

await reportSegments(describeMachine(), new Date().toISOString().slice(0, 10), {
  texts: Number(values.texts),
  rounds: Number(values.rounds),
  mostSecondsPerRound: Number(values['most-seconds-per-round']),
})
