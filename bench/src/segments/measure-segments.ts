import { startChild, type Child } from '../child.ts'
import { versionOf } from '../report/folders.ts'
import { median, rounded, shuffled } from '../report/statistics.ts'
import { compareAnswers, type Agreement } from './compare-answers.ts'
import { contenders, type Contender, type ContenderName } from './contenders.ts'
import { corpora, type CorpusName } from './corpora.ts'
import { createTexts } from './create-texts.ts'
import type { RoundFigures, Sample } from './worker.ts'

export interface SegmentsOptions {
  texts: number
  rounds: number
  /** A round ends here if the contender has not counted all texts by then. */
  mostSecondsPerRound: number
}

export interface SegmentsRow {
  corpus: CorpusName
  name: ContenderName
  label: string
  version: string
  textsPerSecond: number
  agreement: Agreement
  rounds: { texts: number; milliseconds: number; textsPerSecond: number }[]
}

interface Runner {
  name: ContenderName
  child: Child
  agreement: Agreement
  rounds: SegmentsRow['rounds']
}

const sampleSize = 5000

// The keys of the tables; Object.keys only knows that they are strings.
const names = Object.keys(contenders) as ContenderName[]
const corpusNames = Object.keys(corpora) as CorpusName[]

/** One kind of text after the other; interleaved rounds in random order, each contender in its own process. */
export async function measureSegments(options: SegmentsOptions): Promise<SegmentsRow[]> {
  const rows: SegmentsRow[] = []
  for (const corpus of corpusNames) {
    console.log(`segments: ${corpora[corpus].label}`)
    rows.push(...(await measureCorpus(corpus, options)))
  }
  return rows
}

async function measureCorpus(
  corpus: CorpusName,
  { texts, rounds, mostSecondsPerRound }: SegmentsOptions,
): Promise<SegmentsRow[]> {
  const children = names.map((name) => ({
    name,
    child: startChild('segments/worker.ts', [name, corpus, String(texts)]),
  }))
  try {
    const runners = await agreed(corpus, children)
    const mostMs = mostSecondsPerRound * 1000
    for (const { child } of runners) await child.ask<RoundFigures>({ mostMs })
    for (let round = 1; round <= rounds; round++) {
      for (const runner of shuffled(runners)) {
        runner.rounds.push(checkedRound(runner, await runner.child.ask({ mostMs })))
      }
    }
    return runners.map((runner) => toRow(corpus, runner))
  } finally {
    for (const { child } of children) child.stop()
  }
}

/** Before anything is timed, every contender answers for the same sample, and is held against Textwire. */
async function agreed(
  corpus: CorpusName,
  children: readonly Pick<Runner, 'name' | 'child'>[],
): Promise<Runner[]> {
  const sample = createTexts(corpora[corpus], sampleSize)
  const answered = []
  for (const { name, child } of children) {
    answered.push({ name, child, answers: await child.ask<Sample>({ sample: sampleSize }) })
  }
  const ours = answered.find(({ name }) => name === 'textwire')
  if (ours === undefined) throw new Error('Textwire was not asked')
  return answered.map(({ name, child, answers }) => ({
    name,
    child,
    agreement: compareAnswers(sample, ours.answers, answers),
    rounds: [],
  }))
}

function checkedRound(
  { name }: Runner,
  { texts, milliseconds, segments }: RoundFigures,
): SegmentsRow['rounds'][number] {
  if (segments < texts) throw new Error(`${name} found ${segments} segments in ${texts} texts`)
  return {
    texts,
    milliseconds: rounded(milliseconds),
    textsPerSecond: rounded((texts / milliseconds) * 1000),
  }
}

function toRow(corpus: CorpusName, { name, agreement, rounds }: Runner): SegmentsRow {
  const { label, packageName }: Contender = contenders[name]
  return {
    corpus,
    name,
    label,
    version: versionOf(packageName),
    textsPerSecond: rounded(median(rounds.map((round) => round.textsPerSecond))),
    agreement,
    rounds,
  }
}
