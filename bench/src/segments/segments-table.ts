import { markdownTable } from '../report/markdown.ts'
import { contenders } from './contenders.ts'
import { corpora } from './corpora.ts'
import type { SegmentsRow } from './measure-segments.ts'

/** Markdown for the README: kind by kind, fastest first. */
export function segmentsTable(rows: readonly SegmentsRow[]): string {
  return markdownTable(
    ['texts', 'counter', 'version', 'texts/s', 'µs a text', 'Textwire ÷ it', 'same answer'],
    Object.keys(corpora).flatMap((corpus) => {
      const ofCorpus = rows.filter((row) => row.corpus === corpus)
      const own = ofCorpus.find(({ name }) => name === 'textwire')?.textsPerSecond ?? Number.NaN
      return ofCorpus
        .toSorted((a, b) => b.textsPerSecond - a.textsPerSecond)
        .map((row) => cellsOf(row, own))
    }),
  )
}

function cellsOf(row: SegmentsRow, own: number): string[] {
  return [
    corpora[row.corpus].label,
    row.label,
    row.version,
    row.textsPerSecond.toLocaleString('en'),
    (1e6 / row.textsPerSecond).toFixed(2),
    row.name === 'textwire' ? '–' : `${ratioOf(own / row.textsPerSecond)}×`,
    row.name === 'textwire' ? '–' : `${row.agreement.samePercent} %`,
  ]
}

function ratioOf(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)
}

/** What the texts are, what each counter's answer holds, and for each disagreement the shortest text. */
export function segmentsNotes(rows: readonly SegmentsRow[]): string {
  const texts = Object.values(corpora).map(({ label, note }) => `- ${label}: ${note}`)
  const answers = Object.values(contenders).map(({ label, note }) => `- ${label}: ${note}`)
  const differing = rows.flatMap(({ corpus, label, agreement: { example } }) =>
    example === undefined
      ? []
      : [
          `- ${label}, ${corpora[corpus].label}: ${example.theirs} where Textwire says ${example.ours}, ` +
            `for \`\` ${example.text} \`\``,
        ],
  )
  return [
    'The texts:',
    texts.join('\n'),
    'What an answer holds besides encoding and number of segments, which is part of the time:',
    answers.join('\n'),
    ...(differing.length > 0
      ? ['Where they differ, the shortest text of each:', differing.join('\n')]
      : []),
  ].join('\n\n')
}
