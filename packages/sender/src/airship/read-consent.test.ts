import { describe, expect, it } from 'vitest'
import { readConsent } from './read-consent.ts'

const now = Date.UTC(2026, 10, 20)

describe('readConsent', () => {
  it('goes by the time of day', () => {
    const aMinuteAgo = new Date(Date.now() - 60_000)
    expect(readConsent(aMinuteAgo)).toEqual(aMinuteAgo)
  })

  it.each([undefined, null])('reads no consent from %s', (given) => {
    expect(readConsent(given)).toBeUndefined()
  })

  it('lets a clock be five minutes ahead, and no more', () => {
    const fiveMinutes = new Date(now + 300_000)
    expect(readConsent(fiveMinutes, now)).toEqual(fiveMinutes)
    expect(() => readConsent(new Date(now + 300_001), now)).toThrow('optedInAt')
  })
})
