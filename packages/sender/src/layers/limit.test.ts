import * as fc from 'fast-check'
import { ConfigurationError, TextwireError } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { parseE164 } from '@textwire/phone'
import { describe, expect, it, vi } from 'vitest'
import { createSender } from '../create-sender.ts'
import { failover } from '../failover.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { type ScriptedResult, scriptedSender } from '../testing/scripted-sender.ts'
import type { Claim, Store } from '../store.ts'
import { anyContext, unchecked } from '../testing/texts.ts'
import { dedupe } from './dedupe.ts'
import { limit } from './limit.ts'
import type { LimitOptions } from './limit-options.ts'
import { failingStore } from './support/failing-store.ts'

const hourMs = 3_600_000
const text = { to: '+15035550123', text: 'Your order is ready.' }
const sent: ScriptedResult = { status: 'sent', id: 'id-1' }
const refused: ScriptedResult = { status: 'not-sent', reason: 'refused' }
const unknown: ScriptedResult = { status: 'unknown', error: new Error('reset') }

/** A sender that lets two texts an hour pass, with a clock that stands until it is moved. */
function setUp(options: Partial<LimitOptions> = {}, ...script: readonly ScriptedResult[]) {
  const time = { now: Date.UTC(2026, 10, 21, 12) }
  const store = memoryStore({ now: () => time.now })
  const provider = scriptedSender('provider', ...script)
  const layer = limit({ texts: 2, windowMs: hourMs, store, ...options })
  const sender = createSender(provider, [layer])
  const statuses = async (count: number) => {
    const results = []
    for (let sends = 0; sends < count; sends += 1) results.push((await sender.send(text)).status)
    return results
  }
  return { time, store, provider, layer, sender, statuses }
}

describe('limit', () => {
  it('lets so many texts pass and holds back the next', async () => {
    const { sender, provider } = setUp()
    await sender.send(text)
    await sender.send(text)
    expect(await sender.send(text)).toEqual({
      status: 'not-sent',
      reason: 'limit-reached',
      notBefore: new Date('2026-11-21T13:00:00Z'),
      segments: 1,
      decisions: [
        {
          by: 'limit',
          outcome: 'limit-reached',
          name: '2-in-3600000',
          notBefore: '2026-11-21T13:00:00.000Z',
        },
      ],
    })
    expect(provider.texts).toHaveLength(2)
  })

  it('says that it let a text pass', async () => {
    const { decisions } = await setUp().sender.send(text)
    expect(decisions).toEqual([
      { by: 'limit', outcome: 'passed', name: '2-in-3600000' },
      expect.objectContaining({ by: 'provider', outcome: 'sent' }),
    ])
  })

  it('has room again when the oldest text is a window ago, and no sooner', async () => {
    const { sender, time } = setUp()
    await sender.send(text)
    time.now += 60_000
    await sender.send(text)
    time.now += hourMs - 60_001
    expect(await sender.send(text)).toMatchObject({ status: 'not-sent' })
    time.now += 1
    expect(await sender.send(text)).toMatchObject({ status: 'sent' })
    expect(await sender.send(text)).toMatchObject({
      notBefore: new Date('2026-11-21T13:01:00Z'),
    })
  })

  it('counts each number for itself', async () => {
    const { sender, statuses } = setUp()
    await statuses(2)
    expect(await sender.send({ ...text, to: '+15035550124' })).toMatchObject({ status: 'sent' })
  })

  it('gives the slot of a text back that was not sent', async () => {
    const { statuses } = setUp({}, refused, refused, sent)
    expect(await statuses(5)).toEqual(['not-sent', 'not-sent', 'sent', 'sent', 'not-sent'])
  })

  it('counts a text that may have been sent', async () => {
    const { statuses } = setUp({}, unknown)
    expect(await statuses(3)).toEqual(['unknown', 'unknown', 'not-sent'])
  })

  it('counts no text that may have been sent where that is wished', async () => {
    const { statuses } = setUp({ countUnknown: false }, unknown)
    expect(await statuses(3)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('counts a text whose caller gives up after it has left', async () => {
    const { signal, abort } = abortable()
    const { sender, statuses } = setUp({ texts: 1 }, async () => {
      abort()
      return { status: 'unknown', error: signal.reason }
    })
    await expect(sender.send(text, { signal })).rejects.toThrow('enough')
    expect(await statuses(1)).toEqual(['not-sent'])
  })

  it('gives the slot back when the caller gave up before anything left', async () => {
    const { signal, abort } = abortable()
    abort()
    const { sender, statuses } = setUp({ texts: 1 })
    await expect(sender.send(text, { signal })).rejects.toThrow('enough')
    expect(await statuses(2)).toEqual(['sent', 'not-sent'])
  })

  it('gives the slot back when a layer behind it breaks before anything left', async () => {
    const { layer, provider } = setUp({ texts: 1 })
    const broken = { name: 'broken', wrap: () => ({ name: 'broken', send: breakDown }) }
    const failed = await createSender(provider, [layer, broken]).send(text)
    expect(failed).toMatchObject({ status: 'not-sent', error: new Error('broken') })
    expect(await createSender(provider, [layer]).send(text)).toMatchObject({ status: 'sent' })
  })

  it('lets no more pass when many are sent at once', async () => {
    const { sender, provider } = setUp({ texts: 3 })
    await Promise.all(Array.from({ length: 20 }, () => sender.send(text)))
    expect(provider.texts).toHaveLength(3)
  })

  it('counts on its own beside a limit of another size in the same store', async () => {
    const { layer, store, provider } = setUp({ texts: 3 })
    const short = limit({ texts: 1, windowMs: 60_000, store })
    const sender = createSender(provider, [layer, short])
    expect(await sender.send(text)).toMatchObject({ status: 'sent' })
    expect((await sender.send(text)).decisions).toMatchObject([
      { name: '3-in-3600000', outcome: 'passed' },
      { name: '1-in-60000', outcome: 'limit-reached' },
    ])
  })

  it('counts together with a limit of the same name', async () => {
    const { store, statuses } = setUp({ name: 'news' })
    const other = setUp({ name: 'news', store })
    expect([...(await statuses(1)), ...(await other.statuses(2))]).toEqual([
      'sent',
      'sent',
      'not-sent',
    ])
  })

  it('sends nothing when the store is down', async () => {
    const { sender, provider } = setUp({ store: failingStore(memoryStore(), ['claim', 'remove']) })
    expect(await sender.send(text)).toMatchObject({
      status: 'not-sent',
      reason: 'store-unavailable',
      error: new Error('the store is down'),
      decisions: [{ by: 'limit', outcome: 'store-unavailable', name: '2-in-3600000' }],
    })
    expect(provider.texts).toEqual([])
  })

  it('waits for its store no longer than its caller does', async () => {
    const { signal, abort } = abortable()
    const claim = () => {
      queueMicrotask(abort)
      return new Promise<never>(() => undefined)
    }
    const { sender, provider } = setUp({ store: { ...memoryStore(), claim } })
    await expect(sender.send(text, { signal })).rejects.toThrow('enough')
    expect(provider.texts).toEqual([])
  })

  it('says so when time was up before its store had answered', async () => {
    const clock = createTestClock()
    const claim = () => {
      queueMicrotask(() => clock.advance(1000))
      return new Promise<never>(() => undefined)
    }
    const { layer, provider } = setUp({ store: { ...memoryStore(), claim } })
    const sender = createSender(provider, [layer], { clock })
    expect(await sender.send(text, { deadlineMs: 1000 })).toMatchObject({
      status: 'not-sent',
      reason: 'unavailable',
      error: { code: 'deadline' },
      decisions: [{ by: 'limit', outcome: 'out-of-time', name: '2-in-3600000' }],
    })
  })

  it('counts from when a text was sent, however long that took', async () => {
    const { store, time } = setUp()
    const slow: ScriptedResult = async () => {
      time.now += 600_000
      return { status: 'sent', id: 'id-1' }
    }
    const { sender } = setUp({ texts: 1, store }, slow)
    await sender.send(text)
    time.now += hourMs - 1
    expect(await sender.send(text)).toMatchObject({
      reason: 'limit-reached',
      notBefore: new Date(time.now + 1),
    })
    time.now += 1
    expect(await sender.send(text)).toMatchObject({ status: 'sent' })
  })

  it('counts a text whose slot ran out while it was sent', async () => {
    const { store, time } = setUp()
    const slow: ScriptedResult = async () => {
      time.now += hourMs
      return { status: 'sent', id: 'id-1' }
    }
    const { statuses } = setUp({ texts: 1, store }, slow)
    expect(await statuses(2)).toEqual(['sent', 'not-sent'])
  })

  it('says so when somebody else has its slot by then', async () => {
    const memory = memoryStore()
    const slow: ScriptedResult = async () => {
      for (const key of taken) await memory.put(key, 'theirs')
      return { status: 'sent', id: 'id-1' }
    }
    const taken: string[] = []
    const claim: typeof memory.claim = (keys, ...rest) => {
      taken.push(...keys)
      return memory.claim(keys, ...rest)
    }
    const { sender } = setUp({ store: { ...memory, claim } }, slow)
    const { decisions } = await sender.send(text)
    expect(decisions[0]).toMatchObject({ outcome: 'passed', recorded: false })
  })

  it('says so when it cannot count a text from then on', async () => {
    const { sender } = setUp({ store: failingStore(memoryStore(), ['replace']) })
    expect((await sender.send(text)).decisions[0]).toMatchObject({
      outcome: 'passed',
      recorded: false,
    })
  })

  it('counts a text that a provider calls replayed, since it may have left just now', async () => {
    const replayed: ScriptedResult = { status: 'sent', id: 'id-1', replayed: true }
    const { statuses } = setUp({ texts: 1 }, replayed)
    expect(await statuses(2)).toEqual(['sent', 'not-sent'])
  })

  it('counts the repeat of a text of unknown outcome that was not counted', async () => {
    const replayed: ScriptedResult = { status: 'sent', id: 'id-1', replayed: true }
    const { statuses } = setUp({ texts: 1, countUnknown: false }, unknown, replayed)
    expect(await statuses(3)).toEqual(['unknown', 'sent', 'not-sent'])
  })

  it('does not count a text again that a dedupe behind it knows to be sent', async () => {
    const { layer, store, provider } = setUp({ texts: 2 })
    const sender = createSender(provider, [layer, dedupe({ windowMs: hourMs, store })])
    const [first, other] = [text, { ...text, text: 'Your table is ready.' }]
    for (const given of [first, first, first, other]) {
      expect(await sender.send(given)).toMatchObject({ status: 'sent' })
    }
    expect(await sender.send({ ...text, text: 'One more.' })).toMatchObject({
      reason: 'limit-reached',
    })
  })

  it('does not count a text twice that a dedupe behind it shares', async () => {
    const { layer, store, provider } = setUp({ texts: 2 })
    const sender = createSender(provider, [layer, dedupe({ windowMs: hourMs, store })])
    await Promise.all([sender.send(text), sender.send(text)])
    expect(await sender.send({ ...text, text: 'Another.' })).toMatchObject({ status: 'sent' })
  })

  it('counts a text of unknown outcome once that a dedupe behind it does not repeat', async () => {
    const { layer, store, provider } = setUp({ texts: 2 }, unknown, sent)
    const sender = createSender(provider, [layer, dedupe({ windowMs: hourMs, store })])
    for (const given of [text, text, text]) {
      expect(await sender.send(given)).toMatchObject({ status: 'unknown' })
    }
    const [other, more] = [
      { ...text, text: 'Your table is ready.' },
      { ...text, text: 'One more.' },
    ]
    expect(await sender.send(other)).toMatchObject({ status: 'sent' })
    expect(await sender.send(more)).toMatchObject({ reason: 'limit-reached' })
  })

  it('takes no slot for a text that a dedupe behind it finds under way', async () => {
    const { layer, store, provider } = setUp({ texts: 1 })
    const broken = failingStore(store, ['replace'])
    await createSender(provider, [dedupe({ windowMs: hourMs, store: broken })]).send(text)
    const sender = createSender(provider, [layer, dedupe({ windowMs: hourMs, store })])
    expect((await sender.send(text)).decisions).toMatchObject([{}, { outcome: 'under-way' }])
    expect(await sender.send({ ...text, text: 'Another.' })).toMatchObject({ status: 'sent' })
  })

  it.each<[boolean, readonly string[]]>([
    [true, ['sent', 'not-sent']],
    [false, ['sent', 'sent']],
  ])(
    'counts a text that one provider may have sent and another had: countUnknown %s',
    async (countUnknown, expected) => {
      const { layer, store, provider } = setUp({ texts: 1, countUnknown })
      const had = createSender(provider, [dedupe({ windowMs: hourMs, store })])
      await had.send(text)
      const both = failover([scriptedSender('lost', unknown), had], {
        onUnknown: 'accept-duplicate',
      })
      const sender = createSender(both, [layer])
      const statuses = [await sender.send(text), await sender.send(text)]
      expect(statuses.map(({ status }) => status)).toEqual(expected)
    },
  )

  it('counts what a provider sent after a dedupe could not say', async () => {
    const { layer } = setUp({ texts: 1 })
    const chain = layer.wrap({
      name: 'provider',
      send: async () => ({
        status: 'sent',
        provider: 'b',
        id: 'id-1',
        replayed: false,
        segments: 1,
        decisions: [
          { by: 'dedupe', outcome: 'shared', goesBy: 'key' },
          { by: 'provider', provider: 'b', outcome: 'sent', durationMs: 1 },
        ],
      }),
    })
    const checked = { ...text, to: parseE164(text.to) }
    await chain.send(checked, anyContext())
    expect(await chain.send(checked, anyContext())).toMatchObject({ reason: 'limit-reached' })
  })

  it.each<[answer: string, claim: unknown]>([
    ['nothing', undefined],
    ['an empty object', {}],
    ['a key that was not asked for', { key: 'other' }],
    ['no entries', { taken: [] }],
    ['entries that are none', { taken: [null] }],
    ['an entry that runs out at no time', { taken: [{ key: 'k', value: 'v', expiresAt: NaN }] }],
  ])('sends nothing when its store answers a claim with %s', async (_, answer) => {
    const claim = async () => unchecked<Claim>(answer)
    const { sender, provider } = setUp({ store: { ...memoryStore(), claim } })
    expect(await sender.send(text)).toMatchObject({
      reason: 'store-unavailable',
      error: { code: 'storeUnsound' },
      decisions: [{ by: 'limit', outcome: 'store-unavailable' }],
    })
    expect(provider.texts).toEqual([])
  })

  it('gives nothing back to a store that was locked', async () => {
    const locked = new TextwireError('Locked.', { code: 'storeLocked' })
    const remove = vi.fn<Store['remove']>()
    const store = { ...memoryStore(), claim: () => Promise.reject(locked), remove }
    expect(await setUp({ store }).sender.send(text)).toMatchObject({
      reason: 'store-unavailable',
      error: locked,
    })
    expect(remove).not.toHaveBeenCalled()
  })

  it('takes a slot for its own when its client claims it twice', async () => {
    const { store } = setUp()
    const claim: typeof store.claim = async (...args) => {
      await store.claim(...args)
      return store.claim(...args)
    }
    const { statuses } = setUp({ texts: 1, store: { ...store, claim } })
    expect(await statuses(2)).toEqual(['sent', 'not-sent'])
  })

  it('shows the store no number, and lets a cluster keep the slots of one together', async () => {
    const { store } = setUp()
    const claimed: (readonly string[])[] = []
    const claim: typeof store.claim = (keys, ...rest) => {
      claimed.push(keys)
      return store.claim(keys, ...rest)
    }
    const { sender } = setUp({ store: { ...store, claim } })
    await sender.send(text)
    await sender.send({ ...text, to: '+15035550124' })
    expect(JSON.stringify(claimed)).not.toContain('555012')
    const tags = claimed.map((keys) => new Set(keys.map((key) => /\{(.+?)\}/.exec(key)?.[1])))
    expect(tags.map(({ size }) => size)).toEqual([1, 1])
    expect(tags[0]).not.toEqual(tags[1])
  })

  it('gives back what a claim took whose answer was lost', async () => {
    const { store } = setUp()
    const lost = setUp({ texts: 1, store: failingStore(store, ['claim'], 'after') })
    expect(await lost.sender.send(text)).toMatchObject({ reason: 'store-unavailable' })
    expect(await setUp({ texts: 1, store }).statuses(1)).toEqual(['sent'])
  })

  it('lets the outcome stand when a slot cannot be given back', async () => {
    const { sender } = setUp({ store: failingStore(memoryStore(), ['remove']) }, refused)
    expect(await sender.send(text)).toMatchObject({
      reason: 'refused',
      decisions: [{ by: 'limit', outcome: 'passed', recorded: false }, { by: 'provider' }],
    })
  })

  it('shows no number in its decisions', async () => {
    const { sender, statuses } = setUp()
    await statuses(2)
    expect(JSON.stringify(await sender.send(text))).not.toContain('5550123')
  })

  it('never lets more pass in any window, however they are spread', async () => {
    const gaps = fc.array(fc.integer({ min: 0, max: hourMs }), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(gaps, fc.integer({ min: 1, max: 4 }), async (waits, texts) => {
        const { sender, time } = setUp({ texts })
        const passedAt: number[] = []
        const heldAt: number[] = []
        for (const waitMs of waits) {
          time.now += waitMs
          const { status } = await sender.send(text)
          ;(status === 'sent' ? passedAt : heldAt).push(time.now)
        }
        const inWindowBefore = (end: number) =>
          passedAt.filter((at) => at > end - hourMs && at <= end).length
        for (const at of passedAt) expect(inWindowBefore(at)).toBeLessThanOrEqual(texts)
        for (const at of heldAt) expect(inWindowBefore(at)).toBe(texts)
      }),
    )
  })

  it.each<[setting: string, options: object]>([
    ['limit.texts', { texts: 0 }],
    ['limit.texts', { texts: 1.5 }],
    ['limit.texts', { texts: 1001 }],
    ['limit.windowMs', { windowMs: 0 }],
    ['limit.windowMs', { windowMs: Number.NaN }],
    ['limit.windowMs', { windowMs: '60000' }],
    ['limit.store', { store: {} }],
    ['limit.name', { name: '' }],
    ['limit.name', { name: 'a'.repeat(257) }],
    ['limit.name', { name: 'a\0b' }],
    ['limit.name', { name: 'half of \ud83d' }],
    ['limit.countUnknown', { countUnknown: 'no' }],
  ])('refuses a wrong %s: %j', (setting, options) => {
    const make = () => setUp(options)
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(`${setting} is `)
  })

  it('refuses an option that it does not know', () => {
    expect(() => setUp(unchecked({ perDay: 1 }))).toThrow('limit.perDay is not known; expected')
  })

  it.each([undefined, null, 5])('refuses %j in the place of options', (options) => {
    expect(() => limit(unchecked(options))).toThrow(ConfigurationError)
  })
})

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort(new Error('enough')) }
}

async function breakDown(): Promise<never> {
  throw new Error('broken')
}
