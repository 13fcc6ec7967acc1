import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from './support/diagnostics-of.ts'
import { airshipMistakes, airshipSnippets } from './support/airship/snippets.ts'
import { onesignalMistakes, onesignalSnippets } from './support/onesignal/snippets.ts'

const mistakes = [...onesignalMistakes, ...airshipMistakes]
const legal = [...onesignalSnippets, ...airshipSnippets]
const found = diagnosticsOf([...mistakes, ...legal].map(({ code }) => code))

describe('the compiler', () => {
  it.each(mistakes.map((one, index) => ({ ...one, index })))(
    'refuses $name and says why',
    ({ words, index }) => {
      const [first = 'compiles'] = found[index] ?? []
      for (const part of words) expect(first).toContain(part)
    },
  )

  it.each(legal.map((one, index) => ({ ...one, index: mistakes.length + index })))(
    'takes $name',
    ({ index }) => {
      expect(found[index]).toEqual([])
    },
  )
})
