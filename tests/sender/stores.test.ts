import type { Claim, Store } from '@textwire/sender'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { storeKinds } from '../support/stores/store-kinds.ts'
import type { StoreHost, StoreStage } from '../support/stores/store-kind.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** How long a server may take to start, on whatever machine. */
const START_MS = 60_000

const awkwardTexts = [
  ['quotes and signs', `it's "quoted" \`ticked\` \\ % _ $1 ? {} ; --`],
  ['an emoji of several parts', '👩‍👩‍👧‍👦'],
  ['line ends and other control characters', 'a\r\n\tb\u0001\u007f'],
  ['blanks at its ends', '  a  '],
  ['a word of PostgreSQL', 'NULL'],
  ['a word of Redis', 'NX'],
] as const

const notStorable = [
  ['the character U+0000', 'a\0b'],
  ['half a surrogate pair', 'a\ud83d'],
] as const

const notTtls = [0, -1, Number.NaN, Infinity, 8_640_000_000_001]

for (const kind of storeKinds) {
  describe.skipIf(kind.skipped !== undefined)(`${kind.name}`, () => {
    let host: StoreHost
    let stage: StoreStage
    let store: Store
    beforeAll(async () => {
      host = await kind.start()
    }, START_MS)
    afterAll(() => host?.stop())
    beforeEach(async () => {
      stage = await host.open()
      store = stage.store
    })
    afterEach(() => stage?.close())

    describe('claim', () => {
      it('takes the first key that is free', async () => {
        await store.put('a', 'held')
        expect(await store.claim(['a', 'b', 'c'], 'mine', HOUR_MS)).toEqual({ key: 'b' })
        expect(await store.get('b')).toMatchObject({ key: 'b', value: 'mine' })
        expect(await store.get('c')).toBeUndefined()
      })

      it('tells who holds the keys, in their order, when all are taken', async () => {
        await store.put('a', 'first')
        await store.claim(['z'], 'second', HOUR_MS)
        const { taken = [] } = await store.claim(['z', 'a'], 'mine', HOUR_MS)
        expect(taken).toEqual([
          { key: 'z', value: 'second', expiresAt: expect.any(Number) },
          { key: 'a', value: 'first' },
        ])
      })

      it('counts a key that is given twice once', async () => {
        await store.put('a', 'held')
        const claim = await store.claim(['a', 'a'], 'mine', HOUR_MS)
        expect(claim.taken).toEqual([{ key: 'a', value: 'held' }])
      })

      it('holds for its time to live by the clock of the store', async () => {
        const earliest = await stage.now()
        await store.claim(['a'], 'mine', HOUR_MS)
        const latest = await stage.now()
        const { expiresAt = 0 } = (await store.get('a')) ?? {}
        // A server's own clock is read at another moment, and in other fractions of a millisecond.
        expect(expiresAt).toBeGreaterThanOrEqual(Math.floor(earliest) + HOUR_MS - 1)
        expect(expiresAt).toBeLessThanOrEqual(Math.ceil(latest) + HOUR_MS + 1)
        await stage.pass(59 * MINUTE_MS)
        expect((await store.claim(['a'], 'other', HOUR_MS)).key).toBeUndefined()
        await stage.pass(MINUTE_MS)
        expect(await store.get('a')).toBeUndefined()
        expect(await store.claim(['a'], 'other', HOUR_MS)).toEqual({ key: 'a' })
        expect(await store.get('a')).toMatchObject({ value: 'other' })
      })

      it('takes the first of several keys whose time is over', async () => {
        await store.claim(['a'], 'one', HOUR_MS)
        await store.claim(['b'], 'two', MINUTE_MS)
        await stage.pass(HOUR_MS)
        expect(await store.claim(['a', 'b'], 'mine', HOUR_MS)).toEqual({ key: 'a' })
      })

      it('gives each key to exactly one of fifty claims at once', async () => {
        const stores = await Promise.all([1, 2, 3, 4].map(() => stage.another()))
        const claims = await atOnce(50, (index) =>
          (stores[index % 4] ?? store).claim(['a', 'b', 'c'], `${index}`, HOUR_MS),
        )
        const winners = claims.flatMap((claim, index) => (claim.key ? [[claim.key, index]] : []))
        expect(winners.map(([key]) => key).toSorted()).toEqual(['a', 'b', 'c'])
        for (const [key, index] of winners)
          expect(await store.get(`${key}`)).toMatchObject({ value: `${index}` })
        const losers = claims.filter((claim) => claim.taken)
        expect(losers).toHaveLength(47)
        for (const { taken } of losers)
          expect(taken?.map((entry) => entry.key)).toEqual(['a', 'b', 'c'])
      })

      it('gives a key whose time is over to exactly one of fifty claims at once', async () => {
        await store.claim(['a'], 'old', HOUR_MS)
        await stage.pass(HOUR_MS)
        const claims = await atOnce(50, (index) => store.claim(['a'], `${index}`, HOUR_MS))
        expect(claims.filter((claim) => claim.key === 'a')).toHaveLength(1)
      })

      it('shuts out everyone else until its owner frees the key', async () => {
        const stores = await Promise.all([1, 2, 3].map(() => stage.another()))
        let turns = 0
        await atOnce(30, async (index) => {
          const own = stores[index % 3] ?? store
          await untilClaimed(own, 'lock', `${index}`)
          // A turn that another cuts into would be lost.
          const before = turns
          expect(await own.get('lock')).toMatchObject({ value: `${index}` })
          turns = before + 1
          expect(await own.remove('lock', `${index}`)).toBe(true)
        })
        expect(turns).toBe(30)
      })

      it('needs at least one key', async () => {
        await expect(store.claim([], 'mine', HOUR_MS)).rejects.toMatchObject({
          name: 'ConfigurationError',
          setting: 'keys',
        })
      })
    })

    describe('put', () => {
      it('keeps a value for good', async () => {
        await store.put('a', 'value')
        await stage.pass(1000 * HOUR_MS)
        expect(await store.get('a')).toEqual({ key: 'a', value: 'value' })
      })

      it('takes the place of a value and of its expiry', async () => {
        await store.put('a', 'old', MINUTE_MS)
        await store.put('a', 'new')
        await stage.pass(HOUR_MS)
        expect(await store.get('a')).toEqual({ key: 'a', value: 'new' })
      })

      it('keeps a value until its time is over', async () => {
        await store.put('a', 'old')
        await store.put('a', 'new', HOUR_MS)
        await stage.pass(59 * MINUTE_MS)
        expect(await store.get('a')).toMatchObject({ value: 'new' })
        await stage.pass(MINUTE_MS)
        expect(await store.get('a')).toBeUndefined()
      })
    })

    describe('replace', () => {
      it('puts a value in the place of the expected one', async () => {
        await store.put('a', 'old')
        expect(await store.replace('a', 'old', 'new')).toBe(true)
        expect(await store.get('a')).toEqual({ key: 'a', value: 'new' })
      })

      it.each([
        ['another value', 'b'],
        ['nothing', 'free'],
        ['the value with a blank more', 'blank'],
      ])('changes nothing under a key that holds %s', async (_held, key) => {
        await store.put('b', 'other')
        await store.put('blank', 'old ')
        const before = await store.get(key)
        expect(await store.replace(key, 'old', 'new')).toBe(false)
        expect(await store.get(key)).toEqual(before)
      })

      it('changes nothing once the time of the entry is over', async () => {
        await store.claim(['a'], 'old', HOUR_MS)
        await stage.pass(HOUR_MS)
        expect(await store.replace('a', 'old', 'new', HOUR_MS)).toBe(false)
        expect(await store.get('a')).toBeUndefined()
      })

      it('leaves the expiry as it was', async () => {
        await store.claim(['a'], 'old', HOUR_MS)
        await store.replace('a', 'old', 'new')
        await stage.pass(59 * MINUTE_MS)
        expect(await store.get('a')).toMatchObject({ value: 'new' })
        await stage.pass(MINUTE_MS)
        expect(await store.get('a')).toBeUndefined()
      })

      it('starts the time anew when told how long', async () => {
        await store.claim(['a'], 'old', MINUTE_MS)
        await store.replace('a', 'old', 'new', HOUR_MS)
        await stage.pass(59 * MINUTE_MS)
        expect(await store.get('a')).toMatchObject({ value: 'new' })
        await stage.pass(MINUTE_MS)
        expect(await store.get('a')).toBeUndefined()
      })

      it('gives an entry that had none an expiry', async () => {
        await store.put('a', 'old')
        await store.replace('a', 'old', 'new', HOUR_MS)
        await stage.pass(HOUR_MS)
        expect(await store.get('a')).toBeUndefined()
      })

      it('lets exactly one of fifty at once have its way', async () => {
        await store.put('a', 'old')
        const other = await stage.another()
        const done = await atOnce(50, (index) =>
          (index % 2 === 0 ? store : other).replace('a', 'old', `${index}`),
        )
        expect(done.filter(Boolean)).toHaveLength(1)
        expect(await store.get('a')).toMatchObject({ value: `${done.indexOf(true)}` })
      })
    })

    describe('remove', () => {
      it('frees a key, whatever it holds', async () => {
        await store.put('a', 'value')
        expect(await store.remove('a')).toBe(true)
        expect(await store.get('a')).toBeUndefined()
        expect(await store.remove('a')).toBe(false)
      })

      it('frees a key that holds the expected value', async () => {
        await store.put('a', 'mine')
        expect(await store.remove('a', 'mine')).toBe(true)
        expect(await store.get('a')).toBeUndefined()
      })

      it('leaves a key that holds another value', async () => {
        await store.put('a', 'theirs')
        expect(await store.remove('a', 'mine')).toBe(false)
        expect(await store.get('a')).toMatchObject({ value: 'theirs' })
      })

      it('tells the empty text from any text', async () => {
        await store.put('a', 'theirs')
        expect(await store.remove('a', '')).toBe(false)
        await store.put('a', '')
        expect(await store.remove('a', '')).toBe(true)
      })

      it('finds nothing once the time of the entry is over', async () => {
        await store.claim(['a'], 'mine', HOUR_MS)
        await stage.pass(HOUR_MS)
        expect(await store.remove('a', 'mine')).toBe(false)
      })
    })

    describe('keys and values', () => {
      it.each(awkwardTexts)('keeps %s', async (_name, text) => {
        expect(await store.claim([text], text, HOUR_MS)).toEqual({ key: text })
        expect(await store.get(text)).toMatchObject({ key: text, value: text })
        const { taken } = await store.claim([text], 'other', HOUR_MS)
        expect(taken).toMatchObject([{ key: text, value: text }])
        expect(await store.replace(text, text, `${text}${text}`)).toBe(true)
        expect(await store.remove(text, `${text}${text}`)).toBe(true)
      })

      it('keeps the empty value', async () => {
        await store.put('a', '')
        expect(await store.get('a')).toEqual({ key: 'a', value: '' })
        expect(await store.replace('a', '', 'new')).toBe(true)
      })

      it('tells keys apart by every character', async () => {
        const keys = ['a', 'A', 'a ', 'á', 'a\u0301', '_', '%']
        for (const key of keys) await store.put(key, `of ${key}`)
        const values = await Promise.all(keys.map(async (key) => (await store.get(key))?.value))
        expect(values).toEqual(keys.map((key) => `of ${key}`))
      })

      it('keeps keys of 512 characters and long values', async () => {
        const [key, value] = ['☎'.repeat(512), '☎'.repeat(100_000)]
        expect(await store.claim([key], value, HOUR_MS)).toEqual({ key })
        expect((await store.get(key))?.value).toBe(value)
      })

      it.each([0, 513])('refuses a key of %d characters', async (length) => {
        const key = 'x'.repeat(length)
        const refusal = { name: 'ConfigurationError', setting: 'key' }
        await expect(store.claim(['a', key], 'v', HOUR_MS)).rejects.toMatchObject(refusal)
        await expect(store.get(key)).rejects.toMatchObject(refusal)
        await expect(store.put(key, 'v')).rejects.toMatchObject(refusal)
        await expect(store.replace(key, 'v', 'w')).rejects.toMatchObject(refusal)
        await expect(store.remove(key)).rejects.toMatchObject(refusal)
        expect(await store.get('a')).toBeUndefined()
      })

      it.each(notStorable)('refuses %s', async (_name, text) => {
        const inKey = { name: 'ConfigurationError', setting: 'key' }
        const inValue = { name: 'ConfigurationError', setting: 'value' }
        await expect(store.claim([text], 'v', HOUR_MS)).rejects.toMatchObject(inKey)
        await expect(store.claim(['a'], text, HOUR_MS)).rejects.toMatchObject(inValue)
        await expect(store.put('a', text)).rejects.toMatchObject(inValue)
        await expect(store.replace('a', 'v', text)).rejects.toMatchObject(inValue)
        await expect(store.remove('a', text)).rejects.toMatchObject(inValue)
      })

      it('takes what JSON makes of any text', async () => {
        const value = JSON.stringify({ text: notStorable.map(([, text]) => text) })
        await store.put('a', value)
        expect(await store.get('a')).toEqual({ key: 'a', value })
      })
    })

    describe('time to live', () => {
      it.each(notTtls)('refuses %d', async (ttlMs) => {
        const refusal = { name: 'ConfigurationError', setting: 'ttlMs' }
        await expect(store.claim(['a'], 'v', ttlMs)).rejects.toMatchObject(refusal)
        await expect(store.put('a', 'v', ttlMs)).rejects.toMatchObject(refusal)
        await expect(store.replace('a', 'v', 'w', ttlMs)).rejects.toMatchObject(refusal)
        expect(await store.get('a')).toBeUndefined()
      })

      it('may be a fraction, and as long as 100,000 days', async () => {
        await store.put('a', 'v', 8_640_000_000_000)
        await store.put('b', 'v', HOUR_MS + 0.5)
        const { expiresAt = 0 } = (await store.get('a')) ?? {}
        expect(Number.isInteger(expiresAt)).toBe(true)
        expect(Math.abs(expiresAt - (await stage.now()) - 8_640_000_000_000)).toBeLessThan(HOUR_MS)
        expect(await store.get('b')).toMatchObject({ value: 'v' })
      })
    })

    it('shows another store over the same entries what it holds', async () => {
      await store.put('a', 'value')
      const other = await stage.another()
      expect(await other.get('a')).toEqual({ key: 'a', value: 'value' })
      await other.remove('a')
      expect(await store.get('a')).toBeUndefined()
    })

    if (!kind.isCountable) return
    it('makes room again of what has run out', async () => {
      for (let index = 0; index < 150; index += 1)
        await store.claim([`old ${index}`], 'v', MINUTE_MS)
      await store.put('for good', 'v')
      await stage.pass(HOUR_MS)
      for (let index = 0; index < 100; index += 1) await store.claim([`${index}`], 'v', HOUR_MS)
      expect(await stage.count()).toBe(101)
    })
  })
}

/** Does something many times at once. */
function atOnce<Result>(
  times: number,
  work: (index: number) => Promise<Result>,
): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => work(index)))
}

async function untilClaimed(store: Store, key: string, value: string): Promise<void> {
  let claim: Claim
  do claim = await store.claim([key], value, HOUR_MS)
  while (claim.key === undefined)
}
