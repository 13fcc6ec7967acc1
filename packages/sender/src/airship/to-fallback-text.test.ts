import { expect, it } from 'vitest'
import { toFallbackText } from './to-fallback-text.ts'

it('keeps a text that fits', () => {
  expect(toFallbackText('x'.repeat(160))).toBe('x'.repeat(160))
})

it('cuts one that does not', () => {
  expect(toFallbackText('x'.repeat(161))).toBe(`${'x'.repeat(157)}...`)
})

it('cuts no character in two', () => {
  expect(toFallbackText(`${'x'.repeat(156)}😀${'x'.repeat(10)}`)).toBe(`${'x'.repeat(156)}...`)
})
