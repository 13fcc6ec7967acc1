import { startChild, type Child } from '../child.ts'
import { versionOf } from '../report/folders.ts'
import { median, rounded, shuffled } from '../report/statistics.ts'
import { contenders, type Contender, type ContenderName } from './contenders.ts'
import type { ServerReport } from './server.ts'
import type { RoundFigures, RoundOrder } from './worker.ts'

export interface RateOptions {
  rounds: number
  /** Aimed length of one contender's part of a round. */
  secondsPerRound: number
  /** Global `fetch` goes on getting faster for about five seconds; the others are hot long before. */
  warmUpSeconds: number
  inFlight: number
}

export interface RateRow {
  name: ContenderName
  label: string
  version: string
  note: string
  callsPerRound: number
  requestsPerSecond: number
  cpuMicrosecondsPerCall: number
  serverBusy: number
  rounds: Round[]
}

interface Round {
  requestsPerSecond: number
  cpuMicrosecondsPerCall: number
  milliseconds: number
  /** Share of one core that the server used: near 1 the server, not the client, bounds the rate. */
  serverBusy: number
}

interface Runner {
  name: ContenderName
  child: Child
  calls: number
  rounds: Round[]
}

// The keys of the table above; Object.keys only knows that they are strings.
const names = Object.keys(contenders) as ContenderName[]
const warmUpCalls = 2000

/** Interleaved rounds in random order, each contender in its own process, the server in another. */
export async function measureRates(options: RateOptions): Promise<RateRow[]> {
  const server = startChild('rate/server.ts')
  const { port } = await server.ask<ServerReport>({})
  const runners: Runner[] = []
  try {
    for (const name of names) runners.push(await warmedUp(name, port, server, options))
    for (let round = 1; round <= options.rounds; round++) {
      console.log(`round ${round} of ${options.rounds}`)
      for (const runner of shuffled(runners)) {
        const order = {
          calls: runner.calls,
          leadIn: options.inFlight * 20,
          inFlight: options.inFlight,
        }
        runner.rounds.push(await checkedRound(runner, order, server))
      }
    }
  } finally {
    for (const { child } of runners) child.stop()
    server.stop()
  }
  return runners.map(toRow)
}

/** Runs the contender until it is hot, and sets the calls of a round so that one lasts as long as asked. */
async function warmedUp(
  name: ContenderName,
  port: number,
  server: Child,
  { secondsPerRound, warmUpSeconds, inFlight }: RateOptions,
): Promise<Runner> {
  const child = startChild('rate/worker.ts', [name, `http://127.0.0.1:${port}`])
  const runner: Runner = { name, child, calls: 0, rounds: [] }
  const order = { calls: warmUpCalls, leadIn: 0, inFlight }
  let fastest = 0
  for (const end = Date.now() + warmUpSeconds * 1000; Date.now() < end;) {
    fastest = Math.max(fastest, (await checkedRound(runner, order, server)).requestsPerSecond)
  }
  runner.calls = Math.ceil((fastest * secondsPerRound) / 100) * 100
  return runner
}

/** A round counts only if the server saw every call of it, whole. */
async function checkedRound(runner: Runner, order: RoundOrder, server: Child): Promise<Round> {
  const { calls, milliseconds, cpuMicroseconds } = await runner.child.ask<RoundFigures>(order)
  const seen = await server.ask<ServerReport>({})
  const asked = order.calls + order.leadIn
  if (seen.odd > 0 || seen.whole !== asked) {
    throw new Error(
      `${runner.name} was asked for ${asked} texts; the server saw ${seen.whole} whole ones and ${seen.odd} others`,
    )
  }
  const requestsPerSecond = (calls / milliseconds) * 1000
  return {
    requestsPerSecond: rounded(requestsPerSecond),
    cpuMicrosecondsPerCall: rounded(cpuMicroseconds / calls, 1),
    milliseconds: rounded(milliseconds),
    serverBusy: rounded((seen.cpuMicroseconds / asked / 1e6) * requestsPerSecond, 2),
  }
}

function toRow({ name, calls, rounds }: Runner): RateRow {
  const { label, note, packageName }: Contender = contenders[name]
  const medianOf = (figure: keyof Round): number => median(rounds.map((round) => round[figure]))
  return {
    name,
    label,
    version: packageName === undefined ? process.version : versionOf(packageName),
    note,
    callsPerRound: calls,
    requestsPerSecond: rounded(medianOf('requestsPerSecond')),
    cpuMicrosecondsPerCall: rounded(medianOf('cpuMicrosecondsPerCall'), 1),
    serverBusy: rounded(medianOf('serverBusy'), 2),
    rounds,
  }
}
