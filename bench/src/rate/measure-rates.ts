import { startChild, type Child } from '../child.ts'
import { versionOf } from '../report/folders.ts'
import { median, rounded, shuffled } from '../report/statistics.ts'
import { contenders, type Contender, type ContenderName } from './contenders.ts'
import type { ServerReport } from './server.ts'
import type { RoundFigures, RoundOrder } from './worker.ts'

export interface RateOptions {
  rounds: number
  /** Length of one contender's measured part of a round. */
  secondsPerRound: number
  /**
   * Calls that are made before each measurement and not counted. V8 drops code and shrinks the heap of a process
   * that idles while the others have their turn; global `fetch` then takes about 2.5 s to be as fast as before.
   */
  leadInSeconds: number
  inFlight: number
}

export interface RateRow {
  name: ContenderName
  label: string
  version: string
  note: string
  requestsPerSecond: number
  cpuMicrosecondsPerCall: number
  serverBusy: number
  rounds: Round[]
}

interface Round {
  calls: number
  requestsPerSecond: number
  cpuMicrosecondsPerCall: number
  milliseconds: number
  /** Share of one core that the server used: near 1 the server, not the client, bounds the rate. */
  serverBusy: number
}

interface Runner {
  name: ContenderName
  child: Child
  rounds: Round[]
}

// The keys of the table above; Object.keys only knows that they are strings.
const names = Object.keys(contenders) as ContenderName[]

/** Interleaved rounds in random order, each contender in its own process, the server in another. */
export async function measureRates(options: RateOptions): Promise<RateRow[]> {
  const server = startChild('rate/server.ts')
  const { port } = await server.ask<ServerReport>({})
  const runners = names.map((name): Runner => {
    const child = startChild('rate/worker.ts', [name, `http://127.0.0.1:${port}`])
    return { name, child, rounds: [] }
  })
  try {
    console.log('warm-up')
    for (const runner of runners) await checkedRound(runner, server, options)
    for (let round = 1; round <= options.rounds; round++) {
      console.log(`round ${round} of ${options.rounds}`)
      for (const runner of shuffled(runners)) {
        runner.rounds.push(await checkedRound(runner, server, options))
      }
    }
  } finally {
    for (const { child } of runners) child.stop()
    server.stop()
  }
  return runners.map(toRow)
}

/** A round counts only if the server saw every call of it, whole. */
async function checkedRound(
  { name, child }: Runner,
  server: Child,
  { leadInSeconds, secondsPerRound, inFlight }: RateOptions,
): Promise<Round> {
  const order: RoundOrder = {
    leadInMs: leadInSeconds * 1000,
    measuredMs: secondsPerRound * 1000,
    inFlight,
  }
  const { leadInCalls, calls, milliseconds, cpuMicroseconds } = await child.ask<RoundFigures>(order)
  const seen = await server.ask<ServerReport>({})
  const sent = leadInCalls + calls
  if (seen.odd > 0 || seen.whole !== sent) {
    throw new Error(
      `${name} says it sent ${sent} texts; the server saw ${seen.whole} whole ones and ${seen.odd} others`,
    )
  }
  const requestsPerSecond = (calls / milliseconds) * 1000
  return {
    calls,
    requestsPerSecond: rounded(requestsPerSecond),
    cpuMicrosecondsPerCall: rounded(cpuMicroseconds / calls, 1),
    milliseconds: rounded(milliseconds),
    serverBusy: rounded((seen.cpuMicroseconds / sent / 1e6) * requestsPerSecond, 2),
  }
}

function toRow({ name, rounds }: Runner): RateRow {
  const { label, note, packageName }: Contender = contenders[name]
  const medianOf = (figure: keyof Round): number => median(rounds.map((round) => round[figure]))
  return {
    name,
    label,
    version: packageName === undefined ? process.version : versionOf(packageName),
    note,
    requestsPerSecond: rounded(medianOf('requestsPerSecond')),
    cpuMicrosecondsPerCall: rounded(medianOf('cpuMicrosecondsPerCall'), 1),
    serverBusy: rounded(medianOf('serverBusy'), 2),
    rounds,
  }
}
