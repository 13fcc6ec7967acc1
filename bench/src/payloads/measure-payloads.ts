import { startChild } from '../child.ts'
import { versionOf } from '../report/folders.ts'
import { median, rounded, shuffled } from '../report/statistics.ts'
import { contenders, type Contender, type ContenderName } from './contenders.ts'
import type { RoundFigures, RoundOrder } from './worker.ts'

export interface PayloadsOptions {
  recipients: number
  rounds: number
  buildsPerRound: number
}

export interface PayloadsRow {
  name: ContenderName
  label: string
  version: string
  /** Median of the rounds' medians. */
  medianMs: number
  /** The slowest build of all rounds: garbage collection included. */
  slowestMs: number
  rounds: { medianMs: number; slowestMs: number }[]
}

const leadInBuilds = 20

// The keys of the table; Object.keys only knows that they are strings.
const names = Object.keys(contenders) as ContenderName[]

/** Interleaved rounds in random order, each contender in its own process. */
export async function measurePayloads({
  recipients,
  rounds,
  buildsPerRound,
}: PayloadsOptions): Promise<PayloadsRow[]> {
  console.log(`payloads: ${recipients} numbers`)
  const runners = names.map((name) => ({
    name,
    child: startChild('payloads/worker.ts', [name, String(recipients)]),
    rounds: [] as PayloadsRow['rounds'],
  }))
  const order: RoundOrder = { leadInBuilds, builds: buildsPerRound }
  try {
    for (const { child } of runners) await child.ask<RoundFigures>(order)
    for (let round = 1; round <= rounds; round++) {
      for (const runner of shuffled(runners)) {
        runner.rounds.push(roundOf(await runner.child.ask<RoundFigures>(order)))
      }
    }
  } finally {
    for (const { child } of runners) child.stop()
  }
  return runners.map((runner) => toRow(runner))
}

function roundOf({ milliseconds }: RoundFigures): PayloadsRow['rounds'][number] {
  return {
    medianMs: rounded(median(milliseconds), 2),
    slowestMs: rounded(Math.max(...milliseconds), 2),
  }
}

function toRow({ name, rounds }: Pick<PayloadsRow, 'name' | 'rounds'>): PayloadsRow {
  const { label, packageName }: Contender = contenders[name]
  return {
    name,
    label,
    version: versionOf(packageName),
    medianMs: rounded(median(rounds.map((round) => round.medianMs)), 2),
    slowestMs: Math.max(...rounds.map((round) => round.slowestMs)),
    rounds,
  }
}
