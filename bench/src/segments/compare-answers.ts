import { rounded } from '../report/statistics.ts'
import type { Count } from './contenders.ts'
import type { Sample } from './worker.ts'

export interface Agreement {
  /** Share of the texts for which encoding and number of segments are Textwire's, in per cent. */
  samePercent: number
  /** The shortest text that is answered in another way. */
  example?: { text: string; theirs: string; ours: string }
}

export function compareAnswers(
  texts: readonly string[],
  { answers: ours }: Sample,
  { answers: theirs }: Sample,
): Agreement {
  const differing = texts
    .map((text, at) => ({ text, theirs: inWords(theirs[at]), ours: inWords(ours[at]) }))
    .filter((pair) => pair.theirs !== pair.ours)
    .toSorted((a, b) => a.text.length - b.text.length)
  const [example] = differing
  return {
    samePercent: rounded(100 * (1 - differing.length / texts.length), 2),
    ...(example && { example }),
  }
}

function inWords(count: Count | undefined): string {
  return `${count?.segments} × ${count?.encoding}`
}
