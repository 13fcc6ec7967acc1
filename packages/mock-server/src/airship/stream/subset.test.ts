import { expect, it } from 'vitest'
import { isInSubset } from './subset.ts'

const IDS = Array.from({ length: 400 }, (_, index) => `event-${index}`)

it('has every event in exactly one partition', () => {
  const parts = [0, 1, 2].map((selection) =>
    IDS.filter((id) => isInSubset(id, { type: 'PARTITION', count: 3, selection })),
  )
  expect(parts.flat().toSorted()).toEqual(IDS.toSorted())
  for (const part of parts) expect(part.length).toBeGreaterThan(50)
})

it.each([
  [0, 0, 0],
  [0.25, 60, 140],
  [1, 400, 400],
])('has about a share of %s in a sample', (proportion, least, most) => {
  const sample = IDS.filter((id) => isInSubset(id, { type: 'SAMPLE', proportion }))
  expect(sample.length).toBeGreaterThanOrEqual(least)
  expect(sample.length).toBeLessThanOrEqual(most)
})
