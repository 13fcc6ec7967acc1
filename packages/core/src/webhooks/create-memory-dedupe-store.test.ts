import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { createMemoryDedupeStore } from './create-memory-dedupe-store.ts'

describe('createMemoryDedupeStore', () => {
  it('gives a delivery to one taker', async () => {
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
    await store.complete('a')
    expect([await store.claim('c'), await store.claim('d')]).toEqual(['claimed', 'done'])
  })

  it('never forgets a delivery that is being handled, however many there are', async () => {
    const store = createMemoryDedupeStore({ maxEntries: 2 })
    const ids = ['a', 'b', 'c', 'd']
    const claim = () => Promise.all(ids.map((id) => store.claim(id)))
    expect(await claim()).toEqual(ids.map(() => 'claimed'))
    expect(await claim()).toEqual(ids.map(() => 'busy'))
  })

  it('forgets what was handled before it forgets what is being handled', async () => {
    const store = createMemoryDedupeStore({ maxEntries: 1 })
    await store.claim('slow')
    for (const id of ['a', 'b']) {
      await store.claim(id)
      await store.complete(id)
    }
    expect(await store.claim('slow')).toBe('busy')
    expect([await store.claim('b'), await store.claim('a')]).toEqual(['done', 'claimed'])
  })

  it('forgets a claim whose holder never came back, after its time', async () => {
    let nowMs = 0
    const store = createMemoryDedupeStore({ ttlMs: 100, now: () => nowMs })
    await store.claim('a')
    nowMs = 99
    expect(await store.claim('a')).toBe('busy')
    nowMs = 100
    expect(await store.claim('a')).toBe('claimed')
  })

  it('keeps what was handled when someone else lets go of it late', async () => {
    const store = createMemoryDedupeStore()
    await store.claim('a')
    await store.complete('a')
    await store.release('a')
    expect(await store.claim('a')).toBe('done')
  })

  it.each([
    ['ttlMs', 0],
    ['maxEntries', 0],
    ['maxEntries', Number.NaN],
    ['ttlMs', '1000'],
  ])('refuses %s of %j', (setting, value) => {
    expect(() => createMemoryDedupeStore({ [setting]: value })).toThrow(ConfigurationError)
  })
})
