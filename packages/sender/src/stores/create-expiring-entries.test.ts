import { describe, expect, it } from 'vitest'
import { createExpiringEntries } from './create-expiring-entries.ts'

describe('createExpiringEntries', () => {
  it('never holds much more than what is alive', () => {
    let now = 0
    const entries = createExpiringEntries(() => now)
    let most = 0
    for (let index = 0; index < 100_000; index += 1) {
      now = index
      entries.set({ key: `${index}`, value: '', expiresAt: now + 1000 })
      most = Math.max(most, entries.size())
    }
    expect(most).toBeLessThanOrEqual(2001)
  })

  it('drops nothing that is alive', () => {
    const entries = createExpiringEntries(() => 0)
    for (let index = 0; index < 1000; index += 1) entries.set({ key: `${index}`, value: '' })
    expect(entries.size()).toBe(1000)
    expect(entries.get('0')).toEqual({ key: '0', value: '' })
  })

  it('counts an entry as gone at the very moment when it runs out', () => {
    let now = 0
    const entries = createExpiringEntries(() => now)
    entries.set({ key: 'a', value: '', expiresAt: 1000 })
    now = 999
    expect(entries.get('a')).toBeDefined()
    now = 1000
    expect(entries.get('a')).toBeUndefined()
  })
})
