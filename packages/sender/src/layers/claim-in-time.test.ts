import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createContext } from '../send-context.ts'
import type { Claim, Store } from '../store.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { anyContext } from '../testing/texts.ts'
import { claimInTime } from './claim-in-time.ts'
import { failingStore } from './support/failing-store.ts'

const keys = ['slot-1', 'slot-2']
const wantedOf = (store: Store) => ({ store, keys, value: 'mine', ttlMs: 60_000 })

/** A store whose claims are answered when the test says so. */
function slowStore(store = memoryStore()) {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const claim: Store['claim'] = async (...args) => {
    const claimed = await store.claim(...args)
    await gate
    return claimed
  }
  return { store: { ...store, claim }, open }
}

/** A store as a client makes it that sends a call again whose answer was lost. */
function twiceAsked(store: Store): Store {
  const claim: Store['claim'] = async (...args) => {
    await store.claim(...args)
    return store.claim(...args)
  }
  return { ...store, claim }
}

function notConnected(): never {
  throw new Error('not connected')
}

describe('claimInTime', () => {
  it('gets a key, or says who has them', async () => {
    const store = memoryStore()
    await store.put('slot-1', 'theirs')
    expect(await claimInTime(wantedOf(store), anyContext())).toEqual({
      outcome: 'got',
      key: 'slot-2',
    })
    const other = { ...wantedOf(store), value: 'later' }
    expect(await claimInTime(other, anyContext())).toMatchObject({
      outcome: 'taken',
      taken: [{ value: 'theirs' }, { value: 'mine' }],
    })
  })

  it('takes for its own what an earlier call of the same claim has taken', async () => {
    const store = memoryStore()
    await store.put('slot-1', 'theirs')
    expect(await claimInTime(wantedOf(twiceAsked(store)), anyContext())).toEqual({
      outcome: 'got',
      key: 'slot-2',
    })
  })

  it('asks nobody when it is too late already', async () => {
    const asked: unknown[] = []
    const claim = async (wanted: readonly string[]): Promise<Claim> => {
      asked.push(wanted)
      return { taken: [] }
    }
    const reason = new Error('enough')
    const { clock } = anyContext()
    const context = createContext(clock, { signal: AbortSignal.abort(reason) })
    const result = await claimInTime(wantedOf({ ...memoryStore(), claim }), context)
    expect(result).toEqual({ outcome: 'out-of-time', error: reason })
    expect(asked).toEqual([])
  })

  it.each(['deadline', 'abort'])('ends by the %s, and gives back what comes later', async (by) => {
    const clock = createTestClock()
    const controller = new AbortController()
    const context = createContext(clock, { signal: controller.signal, deadlineMs: 1000 })
    const memory = memoryStore()
    const { store, open } = slowStore(memory)
    const claiming = claimInTime(wantedOf(store), context)
    if (by === 'deadline') clock.advance(1000)
    else controller.abort(new Error('enough'))
    expect(await claiming).toMatchObject({ outcome: 'out-of-time' })
    expect(await memory.get('slot-1')).toMatchObject({ value: 'mine' })
    open()
    await new Promise(setImmediate)
    expect(await memory.get('slot-1')).toBeUndefined()
  })

  it('ends by the deadline also where the timer is a little early, as those of machines are', async () => {
    const clock = createTestClock()
    const behind = { ...clock, now: () => clock.now() - 0.5 }
    const { store } = slowStore()
    const claiming = claimInTime(wantedOf(store), createContext(behind, { deadlineMs: 1000 }))
    clock.advance(1000)
    expect(await claiming).toMatchObject({ outcome: 'out-of-time', error: { code: 'deadline' } })
  })

  it('frees nothing of others after it was too late', async () => {
    const clock = createTestClock()
    const memory = memoryStore()
    for (const key of keys) await memory.put(key, 'theirs')
    const { store, open } = slowStore(memory)
    const claiming = claimInTime(wantedOf(store), createContext(clock, { deadlineMs: 1000 }))
    clock.advance(1000)
    await claiming
    open()
    await new Promise(setImmediate)
    for (const key of keys) expect(await memory.get(key)).toMatchObject({ value: 'theirs' })
  })

  it.each(['before', 'after'] as const)(
    'gives back what a claim took that failed %s',
    async (at) => {
      const memory = memoryStore()
      await memory.put('slot-1', 'theirs')
      const store = failingStore(memory, ['claim'], at)
      expect(await claimInTime(wantedOf(store), anyContext())).toEqual({
        outcome: 'store-unavailable',
        error: new Error('the store is down'),
      })
      expect(await memory.get('slot-1')).toMatchObject({ value: 'theirs' })
      expect(await memory.get('slot-2')).toBeUndefined()
    },
  )

  it.each([
    ['no longer than the caller does', { deadlineMs: 1000 }, 1000],
    ['five seconds for a caller who has time', { deadlineMs: 60_000 }, 5000],
    ['five seconds for one without a deadline', {}, 5000],
  ])('waits for giving back %s', async (_, options, waitMs) => {
    const clock = createTestClock()
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    const remove = () => {
      ask()
      return new Promise<boolean>(() => undefined)
    }
    const store = { ...failingStore(memoryStore(), ['claim']), remove }
    const claiming = claimInTime(wantedOf(store), createContext(clock, options))
    await asked
    clock.advance(waitMs)
    expect(await claiming).toMatchObject({ outcome: 'store-unavailable' })
  })

  it('takes a store that throws for one that is down', async () => {
    const store = { ...memoryStore(), claim: notConnected }
    expect(await claimInTime(wantedOf(store), anyContext())).toEqual({
      outcome: 'store-unavailable',
      error: new Error('not connected'),
    })
  })
})
