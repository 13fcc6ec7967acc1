import { answer } from '../answer.ts'
import { contenders, type ContenderName } from './contenders.ts'

/** How many calls to make; the first `leadIn` of them are not measured. */
export interface RoundOrder {
  calls: number
  leadIn: number
  inFlight: number
}

export interface RoundFigures {
  calls: number
  milliseconds: number
  cpuMicroseconds: number
}

const [name = '', baseUrl = ''] = process.argv.slice(2)
// The parent passes a key of this very table.
const sendOne = await contenders[name as ContenderName].create(baseUrl)

async function callMany(calls: number, inFlight: number): Promise<void> {
  let left = calls
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const id = await sendOne()
      if (id === undefined || id === '') throw new Error(`${name} lost the id of a sent text`)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
}

answer(async ({ calls, leadIn, inFlight }: RoundOrder): Promise<RoundFigures> => {
  await callMany(leadIn, inFlight)
  const cpu = process.cpuUsage()
  const start = performance.now()
  await callMany(calls, inFlight)
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { calls, milliseconds, cpuMicroseconds: user + system }
})
