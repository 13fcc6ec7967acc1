import { expect, it } from 'vitest'
import { maxAttributeTextLength } from './max-attribute-text-length.ts'

it('is 255', () => {
  expect(maxAttributeTextLength).toBe(255)
})
