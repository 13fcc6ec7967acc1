import { ConfigurationError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { createMemoryDedupeStore } from './create-memory-dedupe-store.ts'

describe('createMemoryDedupeStore', () => {
  it('gives an event to one taker', async () => {
    const store = createMemoryDedupeStore()
    expect(await Promise.all([store.claim('a'), store.claim('a'), store.claim('b')])).toEqual([
      'claimed',
      'busy',
      'claimed',
    ])
  })

  it('remembers what was completed, and forgets what was released', async () => {
    const store = createMemoryDedupeStore()
    await store.claim('a')
    await store.claim('b')
    await store.complete('a')
    await store.release('b')
    expect([await store.claim('a'), await store.claim('b')]).toEqual(['done', 'claimed'])
  })

  it('forgets after its time, counted from the completion', async () => {
    let nowMs = 0
    const store = createMemoryDedupeStore({ ttlMs: 100, now: () => nowMs })
    await store.claim('a')
    nowMs = 50
    await store.complete('a')
    nowMs = 149
    expect(await store.claim('a')).toBe('done')
    nowMs = 150
    expect(await store.claim('a')).toBe('claimed')
  })

  it('keeps no more than it may, the newest', async () => {
    const store = createMemoryDedupeStore({ maxEntries: 3 })
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await store.claim(id)
      await store.complete(id)
    }
    expect(await Promise.all(['c', 'd', 'e'].map((id) => store.claim(id)))).toEqual([
      'done',
      'done',
      'done',
    ])
    expect(await store.claim('a')).toBe('claimed')
    expect(await store.claim('c')).toBe('claimed')
  })

  it.each([
    ['ttlMs', 0],
    ['maxEntries', 0],
    ['maxEntries', Number.NaN],
  ])('refuses %s of %d', (setting, value) => {
    expect(() => createMemoryDedupeStore({ [setting]: value })).toThrow(ConfigurationError)
  })
})
