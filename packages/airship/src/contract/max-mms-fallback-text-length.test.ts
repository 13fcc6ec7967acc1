import { expect, it } from 'vitest'
import { maxMmsFallbackTextLength } from './max-mms-fallback-text-length.ts'

it('is 160', () => {
  expect(maxMmsFallbackTextLength).toBe(160)
})
