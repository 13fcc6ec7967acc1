import { expect, it, vi } from 'vitest'
import { remembered } from './remembered.ts'

it('works an answer out once for each key', () => {
  const answerTo = vi.fn<(key: string) => string[]>((key) => [key])
  const recall = remembered(answerTo)
  expect(answerTo).not.toHaveBeenCalled()
  expect(recall('a')).toEqual(['a'])
  expect(recall('b')).toEqual(['b'])
  expect(recall('a')).toBe(recall('a'))
  expect(answerTo.mock.calls).toEqual([['a'], ['b']])
})
