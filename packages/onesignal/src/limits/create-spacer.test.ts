import { expect, it } from 'vitest'
import { createSpacer } from './create-spacer.ts'

it('forgets names that are free again, so that its memory does not grow for ever', () => {
  let time = 0
  const spacer = createSpacer(1_000, () => time)
  for (let index = 0; index < 300_000; index += 1) {
    time += 1
    spacer.take(`user external_id ${index}`)
  }
  expect(spacer.size).toBeLessThan(12_000)
})

it('keeps a name in its order when one in the middle of the queue steps out', () => {
  const spacer = createSpacer(1_000, () => 0)
  spacer.take('a')
  const second = spacer.take('a')
  expect(spacer.take('a').waitMs).toBe(2_000)
  second.release?.()
  expect(spacer.take('a').waitMs).toBe(3_000)
})
