import { answer } from '../answer.ts'
import { contenders, type ContenderName } from './contenders.ts'

export interface RoundOrder {
  /** Calls for so long are made first and not measured. */
  leadInMs: number
  measuredMs: number
  inFlight: number
}

export interface RoundFigures {
  leadInCalls: number
  calls: number
  milliseconds: number
  cpuMicroseconds: number
}

const [name = '', baseUrl = ''] = process.argv.slice(2)
// The parent passes a key of this very table.
const sendOne = await contenders[name as ContenderName].create(baseUrl)

/** Keeps so many calls in flight until the time is over, and waits for the last of them. */
async function callFor(
  durationMs: number,
  inFlight: number,
): Promise<{ calls: number; milliseconds: number }> {
  let calls = 0
  const start = performance.now()
  const lane = async (): Promise<void> => {
    while (performance.now() - start < durationMs) {
      const id = await sendOne()
      if (id === undefined || id === '') throw new Error(`${name} lost the id of a sent text`)
      calls++
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  return { calls, milliseconds: performance.now() - start }
}

answer(async ({ leadInMs, measuredMs, inFlight }: RoundOrder): Promise<RoundFigures> => {
  const leadIn = await callFor(leadInMs, inFlight)
  const cpu = process.cpuUsage()
  const measured = await callFor(measuredMs, inFlight)
  const { user, system } = process.cpuUsage(cpu)
  return { ...measured, leadInCalls: leadIn.calls, cpuMicroseconds: user + system }
})
