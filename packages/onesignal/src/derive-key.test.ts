import { expect, it } from 'vitest'
import { isUuid } from '@textwire/core'
import { deriveKey } from './derive-key.ts'

const key = '0d5c7f52-7b1f-4a43-8f0e-3c1f2a9c6e11'

it('makes the same key for the same part of a call', () => {
  expect(deriveKey(key, 3)).toBe('0d5c7f52-7b1f-4a43-8f0e-3c1f2a9c6e14')
  expect(deriveKey(key, 3)).toBe(deriveKey(key, 3))
})

it('makes another for each part, over the end of the digits too', () => {
  const last = '0d5c7f52-7b1f-4a43-8f0e-fffffffffff0'
  const keys = Array.from({ length: 1_000 }, (_, part) => deriveKey(last, part))
  expect(new Set(keys).size).toBe(1_000)
  expect(keys.every(isUuid)).toBe(true)
})
