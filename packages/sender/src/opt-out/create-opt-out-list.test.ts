import * as fc from 'fast-check'
import { ConfigurationError, TextwireError } from '@textwire/core'
import { PhoneNumberError } from '@textwire/phone'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hashOf } from '../hash-of.ts'
import { failingStore } from '../layers/support/failing-store.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { Store } from '../store.ts'
import { unchecked } from '../testing/texts.ts'
import { createOptOutList, type OptOutListOptions } from './create-opt-out-list.ts'
import type { OptOutDetails } from './opt-out-list.ts'

type Word = OptOutDetails & { readonly out: boolean }

const number = '+15035550123'
const noon = Date.UTC(2026, 10, 21, 12)
const minutes = (after: number) => new Date(noon + after * 60_000)

function setUp(options: Partial<OptOutListOptions> = {}) {
  const time = { now: noon + 3_600_000 }
  const store = options.store ?? memoryStore({ now: () => time.now })
  return { time, store, list: createOptOutList({ store, now: () => time.now, ...options }) }
}

/** A store whose first `get` is answered when the test says so, with what it holds then. */
function slowAtFirst(store = memoryStore()) {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  let first: Promise<void> | undefined = gate
  const get: Store['get'] = async (key) => {
    const waited = first
    first = undefined
    ask()
    await waited
    return store.get(key)
  }
  return { store: { ...store, get }, asked, open }
}

describe('createOptOutList', () => {
  afterEach(() => void vi.useRealTimers())

  it('has the numbers that were added, until they are removed', async () => {
    const { list } = setUp()
    expect(await list.has(number)).toBe(false)
    await list.add(number)
    expect(await list.has(number)).toBe(true)
    expect(await list.has('+15035550124')).toBe(false)
    await list.remove(number)
    expect(await list.has(number)).toBe(false)
  })

  it('takes the last of several words of one millisecond', async () => {
    const { list } = setUp()
    for (let times = 0; times < 3; times += 1) {
      await list.add(number)
      expect(await list.has(number)).toBe(true)
      await list.remove(number)
      expect(await list.has(number)).toBe(false)
    }
  })

  it('knows a number however it is written', async () => {
    const { list } = setUp()
    await list.add('+1 (503) 555-0123')
    expect(await list.has('+1-503-555-0123')).toBe(true)
  })

  it('never forgets', async () => {
    const { list, time } = setUp()
    await list.add(number)
    time.now += 100 * 365 * 86_400_000
    expect(await list.has(number)).toBe(true)
  })

  it('lets no older STOP win over a START', async () => {
    const { list } = setUp()
    await list.remove(number, { at: minutes(10) })
    await list.add(number, { at: minutes(5) })
    expect(await list.has(number)).toBe(false)
    await list.add(number, { at: minutes(11) })
    expect(await list.has(number)).toBe(true)
  })

  it('lets no older START win over a STOP', async () => {
    const { list } = setUp()
    await list.add(number, { at: minutes(10) })
    await list.remove(number, { at: minutes(5) })
    expect(await list.has(number)).toBe(true)
  })

  it('takes the opt-out of two words of the same time', async () => {
    const { list } = setUp()
    await list.add(number, { at: minutes(5) })
    await list.remove(number, { at: minutes(5) })
    expect(await list.has(number)).toBe(true)
  })

  it('takes a word from the future as one of now', async () => {
    const { list, time } = setUp()
    await list.remove(number, { at: minutes(1_000_000) })
    time.now += 1
    await list.add(number, { at: new Date(time.now) })
    expect(await list.has(number)).toBe(true)
  })

  it('lifts what one source said, and nothing else', async () => {
    const { list } = setUp()
    await list.add(number, { because: 'STOP', at: minutes(1) })
    await list.add(number, { because: 'onesignal', at: minutes(2) })
    await list.remove(number, { because: 'onesignal', at: minutes(3) })
    expect(await list.find(number)).toEqual([{ because: 'STOP', at: minutes(1) }])
    await list.remove(number, { at: minutes(4) })
    expect(await list.find(number)).toEqual([])
  })

  it('tells why and since when a number is on it', async () => {
    const { list } = setUp({ scope: 'sender' })
    await list.add(number, { sender: '12345', because: 'STOP', at: minutes(1) })
    await list.add(number, { at: minutes(2) })
    expect(await list.find(number)).toEqual([
      { sender: '12345', because: 'STOP', at: minutes(1) },
      { because: 'by hand', at: minutes(2) },
    ])
  })

  describe('for numbers', () => {
    it('keeps all senders away after STOP to one, until START to any', async () => {
      const { list } = setUp()
      await list.add(number, { sender: '12345' })
      expect(await list.has(number, '67890')).toBe(true)
      await list.remove(number, { sender: '67890' })
      expect(await list.has(number, '12345')).toBe(false)
    })
  })

  it('keeps to what a sender was told after the scope has become the number', async () => {
    const { list, store } = setUp({ scope: 'sender' })
    await list.add(number, { sender: '12345' })
    const wider = setUp({ store }).list
    expect(await wider.has(number, '67890')).toBe(true)
    await wider.remove(number, { sender: '67890' })
    expect(await wider.has(number, '12345')).toBe(false)
  })

  describe('for senders', () => {
    it('keeps the one away that was told', async () => {
      const { list } = setUp({ scope: 'sender' })
      await list.add(number, { sender: '12345' })
      expect(await list.has(number, '12345')).toBe(true)
      expect(await list.has(number, '67890')).toBe(false)
    })

    it('keeps away a sender that is not known when any was told', async () => {
      const { list } = setUp({ scope: 'sender' })
      await list.add(number, { sender: '12345' })
      expect(await list.has(number)).toBe(true)
      await list.remove(number, { sender: '12345' })
      expect(await list.has(number)).toBe(false)
    })

    it('takes a blank sender for one that is not known', async () => {
      const { list } = setUp({ scope: 'sender' })
      await list.add(number, { sender: '12345' })
      expect(await list.has(number, ' ')).toBe(true)
    })

    it('keeps all away after a word to no sender, but the one that is let in again', async () => {
      const { list } = setUp({ scope: 'sender' })
      await list.add(number, { at: minutes(1) })
      await list.remove(number, { sender: '12345', at: minutes(2) })
      expect(await list.has(number, '12345')).toBe(false)
      expect(await list.has(number, '67890')).toBe(true)
      expect(await list.has(number)).toBe(true)
    })

    it('lets all in again by a word to no sender', async () => {
      const { list } = setUp({ scope: 'sender' })
      await list.add(number, { sender: '12345' })
      await list.remove(number)
      expect(await list.has(number, '12345')).toBe(false)
    })

    it.each([
      ['+15035550199', '15035550199'],
      ['+1 (503) 555-0199', '+15035550199'],
      ['MG0123', ' MG0123 '],
    ])('knows the sender %j as %j', async (told, asked) => {
      const { list } = setUp({ scope: 'sender' })
      await list.add(number, { sender: told })
      expect(await list.has(number, asked)).toBe(true)
      expect(await list.has(number, `${asked}0`)).toBe(false)
    })
  })

  it('keeps every word of many that come at once', async () => {
    const { list, store } = setUp({ scope: 'sender' })
    const other = setUp({ scope: 'sender', store }).list
    const senders = Array.from({ length: 20 }, (_, place) => `${10_000 + place}`)
    await Promise.all(
      senders.map((sender, place) => (place % 2 === 0 ? list : other).add(number, { sender })),
    )
    expect((await list.find(number)).map(({ sender }) => sender).toSorted()).toEqual(senders)
  })

  it('keeps more words at once than it would try again', async () => {
    const store = memoryStore()
    // A store at the other end of a line.
    const get: typeof store.get = async (key) => {
      await new Promise(setImmediate)
      return store.get(key)
    }
    const { list } = setUp({ scope: 'sender', store: { ...store, get } })
    const senders = Array.from({ length: 200 }, (_, place) => `${10_000 + place}`)
    await Promise.all(senders.map((sender) => list.add(number, { sender })))
    expect(await list.find(number)).toHaveLength(200)
  })

  it('keeps an opt-out five seconds after a call that the store has lost', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store, asked } = slowAtFirst()
    const { list } = setUp({ store })
    void list.add(number)
    await asked
    const second = list.add(number)
    await vi.advanceTimersByTimeAsync(5000)
    await second
    expect(await list.has(number)).toBe(true)
  })

  it.each([
    ['add', 'remove'],
    ['remove', 'add'],
  ] as const)('loses no opt-out when %s is passed by %s', async (late, word) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const memory = memoryStore()
    const before = setUp({ store: memory }).list
    await before.add(number)
    await before.remove(number)
    const { store, asked, open } = slowAtFirst(memory)
    const { list } = setUp({ store })
    const first = list[late](number)
    await asked
    const second = list[word](number)
    await vi.advanceTimersByTimeAsync(5000)
    await second
    open()
    await first
    expect(await list.has(number)).toBe(true)
  })

  it('shows the store no number', async () => {
    const store = memoryStore()
    const keys: string[] = []
    const get: typeof store.get = (key) => {
      keys.push(key)
      return store.get(key)
    }
    const { list } = setUp({ store: { ...store, get } })
    await list.add(number)
    expect(await list.find('+1 (503) 555-0123')).toHaveLength(1)
    expect(new Set(keys).size).toBe(1)
    expect(keys.join()).not.toContain('5550123')
  })

  it('comes to the same whatever the order in which words come, and how often', async () => {
    const word = fc.record({
      out: fc.boolean(),
      sender: fc.constantFrom('12345', '67890', undefined),
      because: fc.constantFrom('STOP', 'onesignal', undefined),
      at: fc.integer({ min: 0, max: 4 }).map(minutes),
    })
    const orders = fc
      .array(word, { maxLength: 8 })
      .chain((words) =>
        fc.tuple(
          fc.constant(words),
          fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2 }),
        ),
      )
    await fc.assert(
      fc.asyncProperty(orders, async ([once, shuffled]) => {
        expect(await outcome(shuffled)).toEqual(await outcome(once))
      }),
    )
  })

  it('rejects when the store is down, so that nobody takes silence for consent', async () => {
    const { list } = setUp({ store: failingStore(memoryStore(), ['get']) })
    await expect(list.has(number)).rejects.toThrow('the store is down')
    await expect(list.add(number)).rejects.toThrow('the store is down')
  })

  it.each(['nonsense', '{}', '[{"at":1}]', '[null]'])(
    'rejects when the store holds %s instead',
    async (value) => {
      const store = memoryStore()
      const { list } = setUp({ store: { ...store, get: async (key) => ({ key, value }) } })
      await expect(list.has(number)).rejects.toThrow(TextwireError)
      await expect(list.has(number)).rejects.not.toThrow('5550123')
    },
  )

  it('gives up, and says so, when others always write first', async () => {
    const store = memoryStore()
    const { list } = setUp({ store: { ...store, replace: async () => false } })
    await list.add(number)
    await expect(list.remove(number)).rejects.toThrow('An opt-out lost 50 races')
  })

  it('refuses what is no number, and shows none', async () => {
    const { list } = setUp()
    await expect(list.add('5035550123')).rejects.toThrow(PhoneNumberError)
    await expect(list.has('')).rejects.toThrow(PhoneNumberError)
  })

  it.each<[setting: string, details: unknown]>([
    ['at', { at: new Date(Number.NaN) }],
    ['at', { at: '2026' }],
    ['because', { because: 5 }],
    ['because', { because: '' }],
    ['because', { because: 'a'.repeat(65) }],
    ['sender', { sender: 5 }],
    ['sender', { sender: '' }],
  ])('refuses a wrong %s and keeps nothing of it: %j', async (setting, details) => {
    const { list } = setUp()
    for (const name of ['add', 'remove'] as const) {
      const refusal = { name: 'ConfigurationError', setting: `optOutList.${name}.${setting}` }
      await expect(list[name](number, unchecked(details))).rejects.toMatchObject(refusal)
    }
    expect(await list.find(number)).toEqual([])
  })

  it.each([null, 'STOP', { reason: 'STOP' }])('refuses %j for details', async (details) => {
    const { list } = setUp()
    await expect(list.add(number, unchecked(details))).rejects.toThrow(ConfigurationError)
    await expect(list.remove(number, unchecked(details))).rejects.toThrow(ConfigurationError)
  })

  it('forgets what a later word has lifted for good', async () => {
    const { list, store } = setUp({ scope: 'sender' })
    for (const because of ['STOP', 'by letter', 'by phone']) {
      await list.add(number, { sender: '12345', because, at: minutes(1) })
    }
    await list.remove(number, { sender: '12345', at: minutes(2) })
    await list.add(number, { sender: '12345', because: 'STOP', at: minutes(1) })
    expect(await list.has(number, '12345')).toBe(false)
    expect(await wordsIn(store)).toHaveLength(1)
  })

  it('keeps a bounded number of words, and keeps away whom all of them did', async () => {
    const { list, store, time } = setUp({ scope: 'sender' })
    for (let place = 0; place < 600; place += 1) {
      time.now += 1
      await list.add(number, { sender: `${10_000 + place}` })
    }
    expect((await wordsIn(store)).length).toBeLessThanOrEqual(250)
    expect(await list.has(number, '10000')).toBe(true)
    expect(await list.has(number, '10599')).toBe(true)
    expect((await list.find(number)).filter(({ sender }) => sender === undefined)).toEqual([
      { because: 'earlier', at: expect.any(Date) },
    ])
    await list.remove(number)
    expect(await list.has(number)).toBe(false)
  })

  it('knows a sender with the country before it', async () => {
    const { list } = setUp({ scope: 'sender' })
    await list.add(number, { sender: 'US:12345' })
    expect(await list.has(number, '12345')).toBe(true)
    expect(await list.has(number, 'CA:12345')).toBe(true)
    expect(await list.has(number, '67890')).toBe(false)
  })

  it.each<[setting: string, options: object]>([
    ['optOutList.store', { store: undefined }],
    ['optOutList.scope', { scope: 'everyone' }],
    ['optOutList.now', { now: 0 }],
  ])('refuses a wrong %s', (setting, options) => {
    const make = () => createOptOutList({ store: memoryStore(), ...options })
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(`${setting} is `)
  })

  it.each([undefined, null, 5, { store: memoryStore(), scopes: 'sender' }])(
    'refuses %j in the place of options',
    (options) => {
      expect(() => createOptOutList(unchecked(options))).toThrow(ConfigurationError)
    },
  )
})

/** What a store holds of the number. */
async function wordsIn(store: Store): Promise<readonly unknown[]> {
  const entry = await store.get(`opt-out:${await hashOf(number)}`)
  // The list writes nothing else.
  return JSON.parse(entry?.value ?? '[]') as readonly unknown[]
}

/** Whom a list keeps away after these words. */
async function outcome(words: readonly Word[]) {
  const { list } = setUp({ scope: 'sender' })
  for (const { out, ...details } of words) await list[out ? 'add' : 'remove'](number, details)
  return Promise.all(['12345', '67890', undefined].map((sender) => list.has(number, sender)))
}
