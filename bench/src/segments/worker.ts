import { answer } from '../answer.ts'
import { contenders, type ContenderName, type Count } from './contenders.ts'
import { corpora, type CorpusName } from './corpora.ts'
import { createTexts } from './create-texts.ts'

/** `sample`: answer for so many texts, untimed. Otherwise a round, of all texts or of `mostMs`. */
export type Question = { sample: number } | { mostMs: number }

export interface Sample {
  answers: Count[]
}

export interface RoundFigures {
  texts: number
  milliseconds: number
  /** The sum of all answers: proof that each text was counted, and that V8 could not leave it out. */
  segments: number
}

const [name = '', corpusName = '', count = ''] = process.argv.slice(2)
// The parent passes keys of these very tables.
const countOf = await contenders[name as ContenderName].create()
const texts = createTexts(corpora[corpusName as CorpusName], Number(count))

const textsBetweenLooks = 1000

function countFor(mostMs: number): RoundFigures {
  let segments = 0
  let done = 0
  const start = performance.now()
  while (done < texts.length && performance.now() - start < mostMs) {
    const next = Math.min(done + textsBetweenLooks, texts.length)
    for (; done < next; done++) segments += countOf(texts[done] ?? '').segments
  }
  return { texts: done, milliseconds: performance.now() - start, segments }
}

answer((question: Question): RoundFigures | Sample => {
  if ('mostMs' in question) return countFor(question.mostMs)
  const sample = texts.slice(0, question.sample).map((text) => countOf(text))
  return { answers: sample.map(({ segments, encoding }) => ({ segments, encoding })) }
})
