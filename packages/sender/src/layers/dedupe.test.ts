import * as fc from 'fast-check'
import { createTestClock } from '@textwire/core/testing'
import { ConfigurationError, InvalidInputError } from '@textwire/core'
import { parseE164 } from '@textwire/phone'
import { describe, expect, it, vi } from 'vitest'
import type { CheckedSender } from '../checked-sender.ts'
import { createSender } from '../create-sender.ts'
import { defineLayer } from '../define-layer.ts'
import { failover } from '../failover.ts'
import type { Layer } from '../layer.ts'
import type { CheckedText } from '../outgoing-text.ts'
import type { ProviderAnswer } from '../provider-answer.ts'
import { notSent } from '../results.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { type ScriptedResult, scriptedSender } from '../testing/scripted-sender.ts'
import { anyContext, unchecked } from '../testing/texts.ts'
import { dedupe } from './dedupe.ts'
import type { DedupeOptions } from './dedupe-options.ts'
import { failingStore } from './support/failing-store.ts'

const hourMs = 3_600_000
const text = { to: '+15035550123', text: 'Your order is ready.' }
const keyed = { ...text, key: 'order-17-ready' }
const checked = { ...text, to: parseE164(text.to) }
const sent: ScriptedResult = { status: 'sent', id: 'id-1' }
const refused: ScriptedResult = { status: 'not-sent', reason: 'refused' }
const unknown: ScriptedResult = {
  status: 'unknown',
  error: new Error('reset'),
  idempotencyKey: 'key-1',
}

/** What stands behind a layer that lets nothing pass. */
const nobody: CheckedSender = {
  name: 'nobody',
  send: async (given) => notSent(given, 'unavailable'),
}

function setUp(options: Partial<DedupeOptions> = {}, ...script: readonly ScriptedResult[]) {
  const clock = createTestClock(Date.UTC(2026, 10, 21, 12))
  const store = options.store ?? memoryStore({ now: clock.now })
  const provider = scriptedSender('provider', ...script)
  const layer = dedupe({ windowMs: hourMs, store, ...options })
  return { clock, store, provider, layer, sender: createSender(provider, [layer], { clock }) }
}

const never = () => new Promise<never>(() => undefined)

/** A layer that tries a text of unknown outcome again. */
const tryAgain = (change = (given: CheckedText) => given): Layer => ({
  name: 'try again',
  wrap: (next) => ({
    name: next.name,
    async send(given, context) {
      const result = await next.send(given, context)
      return result.status === 'unknown' ? next.send(change(given), context) : result
    },
  }),
})

const digest = vi.spyOn(crypto.subtle, 'digest')

/** Hashes are made on other threads; then the texts are where they wait for each other. */
async function allHashed() {
  await Promise.all(digest.mock.results.map(({ value }) => value))
  await new Promise(setImmediate)
}

/** A provider's answer that comes when the test says so. */
function held() {
  const { promise, resolve } = Promise.withResolvers<ProviderAnswer>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const script = () => {
    begin()
    return promise
  }
  return { script, begun, answer: resolve }
}

describe('dedupe', () => {
  it('sends a text once and gives the first result again', async () => {
    const { sender, provider } = setUp({}, { status: 'sent', id: 'id-1' }, refused)
    expect(await sender.send(text)).toMatchObject({
      status: 'sent',
      replayed: false,
      decisions: [{ by: 'dedupe', outcome: 'passed', goesBy: 'content' }, { by: 'provider' }],
    })
    expect(await sender.send(text)).toEqual({
      status: 'sent',
      provider: 'provider',
      id: 'id-1',
      replayed: true,
      segments: 1,
      decisions: [{ by: 'dedupe', outcome: 'replayed', goesBy: 'content' }],
    })
    expect(provider.texts).toHaveLength(1)
  })

  it('goes by the key where there is one', async () => {
    const { sender, provider } = setUp()
    await sender.send(keyed)
    const [again, other] = [
      await sender.send(keyed),
      await sender.send({ ...text, key: 'order-18-ready' }),
    ]
    expect(again.decisions).toEqual([{ by: 'dedupe', outcome: 'replayed', goesBy: 'key' }])
    expect(other).toMatchObject({ status: 'sent', replayed: false })
    expect(provider.texts).toHaveLength(2)
  })

  it.each<[string, object]>([
    ['recipient', { to: '+15035550124' }],
    ['text', { text: 'Your order is late.' }],
    ['media', { media: ['https://example.com/a.png'] }],
    ['sender', { from: 'MG1' }],
    ['kind', { kind: 'commercial' }],
  ])('sends a text with another %s', async (_, change) => {
    const { sender, provider } = setUp()
    await sender.send(text)
    expect(await sender.send({ ...text, ...change })).toMatchObject({ replayed: false })
    expect(provider.texts).toHaveLength(2)
  })

  it('minds no order of senders and no way to write the number', async () => {
    const { sender, provider } = setUp()
    await sender.send({ ...text, from: { a: '1', b: '2' } })
    await sender.send({ ...text, to: '+1 (503) 555-0123', from: { b: '2', a: '1' } })
    expect(provider.texts).toHaveLength(1)
  })

  it('takes no senders for the same as no sender', async () => {
    const { sender, provider } = setUp()
    await sender.send(text)
    expect(await sender.send({ ...text, from: {} })).toMatchObject({ replayed: true })
    expect(provider.texts).toHaveLength(1)
  })

  it('sends it again when the window is over, and no sooner', async () => {
    const { sender, provider, clock } = setUp()
    await sender.send(text)
    clock.advance(hourMs - 1)
    expect(await sender.send(text)).toMatchObject({ replayed: true })
    clock.advance(1)
    expect(await sender.send(text)).toMatchObject({ replayed: false })
    expect(provider.texts).toHaveLength(2)
  })

  it('lets a text be tried again that was not sent', async () => {
    const { sender } = setUp({}, refused, sent)
    expect(await sender.send(keyed)).toMatchObject({ status: 'not-sent', reason: 'refused' })
    expect(await sender.send(keyed)).toMatchObject({ status: 'sent', replayed: false })
  })

  it('does not repeat a text that may have been sent', async () => {
    const { sender, provider } = setUp({}, unknown, sent)
    await sender.send(text)
    expect(await sender.send(text)).toEqual({
      status: 'unknown',
      provider: 'provider',
      idempotencyKey: 'key-1',
      segments: 1,
      decisions: [{ by: 'dedupe', outcome: 'unknown-before', goesBy: 'content' }],
    })
    expect(provider.texts).toHaveLength(1)
  })

  it('does not send a text that may have been sent under the key of its result either', async () => {
    const { sender, provider } = setUp({}, unknown, sent)
    await sender.send(text)
    expect(await sender.send({ ...text, key: 'key-1' })).toMatchObject({
      status: 'unknown',
      idempotencyKey: 'key-1',
      decisions: [{ by: 'dedupe', outcome: 'unknown-before', goesBy: 'key' }],
    })
    expect(await sender.send({ ...text, key: 'key-2' })).toMatchObject({ status: 'sent' })
    expect(provider.texts).toHaveLength(2)
  })

  it('says so when it cannot remember that key', async () => {
    const memory = memoryStore()
    const store = failingStore(memory, [])
    let claims = 0
    const claim: typeof memory.claim = async (...args) => {
      claims += 1
      if (claims > 1) throw new Error('the store is down')
      return memory.claim(...args)
    }
    const result = await setUp({ store: { ...store, claim } }, unknown).sender.send(text)
    expect(result.decisions[0]).toMatchObject({ outcome: 'passed', recorded: false })
  })

  it('leaves a text with a key of its own to that key', async () => {
    const { sender } = setUp({}, unknown, sent)
    expect(await sender.send(keyed)).not.toHaveProperty('idempotencyKey')
    expect(await sender.send({ ...text, key: 'key-1' })).toMatchObject({ status: 'sent' })
    const again = await sender.send(keyed)
    expect(again).toMatchObject({ status: 'unknown', decisions: [{ outcome: 'unknown-before' }] })
  })

  it('refuses a key that another text has', async () => {
    const { sender, provider } = setUp()
    await sender.send(keyed)
    const result = await sender.send({ ...keyed, text: 'Your order is late.' })
    expect(result).toMatchObject({
      status: 'not-sent',
      reason: 'invalid',
      decisions: [{ by: 'dedupe', outcome: 'key-reused', goesBy: 'key' }],
    })
    expect(result).toHaveProperty('error', expect.any(InvalidInputError))
    expect(result).toHaveProperty('error.message', expect.stringContaining('key'))
    expect(provider.texts).toHaveLength(1)
  })

  it('shares the result of the same text that is under way', async () => {
    const first = held()
    const { sender, provider } = setUp({}, first.script)
    const sends = Array.from({ length: 5 }, () => sender.send(text))
    await first.begun
    await allHashed()
    first.answer({ status: 'sent', id: 'id-1' })
    const results = await Promise.all(sends)
    const shared = results.filter((result) => 'replayed' in result && result.replayed)
    expect(shared).toHaveLength(4)
    for (const result of shared) {
      expect(result).toMatchObject({ status: 'sent', id: 'id-1' })
      expect(result.decisions).toEqual([{ by: 'dedupe', outcome: 'shared', goesBy: 'content' }])
    }
    expect(provider.texts).toHaveLength(1)
  })

  it('refuses the key of another text that is under way', async () => {
    const first = held()
    const { sender } = setUp({}, first.script)
    const sending = sender.send(keyed)
    await first.begun
    expect(await sender.send({ ...keyed, to: '+15035550124' })).toMatchObject({ reason: 'invalid' })
    first.answer({ status: 'sent', id: 'id-1' })
    expect(await sending).toMatchObject({ status: 'sent' })
  })

  it('tries a text itself whose first caller gave it up before anything left', async () => {
    const controller = new AbortController()
    const { store, provider, clock } = setUp()
    const gate = held()
    const layer = dedupe({ windowMs: hourMs, store })
    const slow = defineLayer({
      name: 'slow',
      send: async (given, next) => {
        await gate.script()
        return next(given)
      },
    })
    const sender = createSender(provider, [layer, slow], { clock })
    const first = sender.send(text, { signal: controller.signal })
    await gate.begun
    const second = sender.send(text)
    await allHashed()
    controller.abort(new Error('enough'))
    gate.answer({ status: 'sent', id: 'unused' })
    await expect(first).rejects.toThrow('enough')
    expect(await second).toMatchObject({ status: 'sent', replayed: false })
    expect(provider.texts).toHaveLength(1)
  })

  it.each<[what: string, answer: ProviderAnswer]>([
    ['was over a little early', { status: 'not-sent', reason: 'unavailable' }],
    ['was too short for a pause', { status: 'not-sent', reason: 'rate-limited' }],
  ])('tries a text itself for which the time of its first caller %s', async (_, answer) => {
    const first = held()
    let calls = 0
    const { sender } = setUp({}, async () => {
      calls += 1
      return calls === 1 ? first.script() : { status: 'sent', id: 'id-1' }
    })
    const hasty = sender.send(text, { deadlineMs: 1000 })
    await first.begun
    const patient = sender.send(text)
    await allHashed()
    // By the clock, time is not up yet.
    first.answer(answer)
    expect(await hasty).toMatchObject({ status: 'not-sent' })
    expect(await patient).toMatchObject({ status: 'sent', replayed: false })
  })

  it('lets a text be sent when a layer behind it broke before anything left', async () => {
    const { store, provider, sender } = setUp()
    const broken = defineLayer({ name: 'broken', send: () => Promise.reject(new Error('broken')) })
    const layer = dedupe({ windowMs: hourMs, store })
    const failed = await createSender(provider, [layer, broken]).send(text)
    expect(failed).toMatchObject({ status: 'not-sent', error: new Error('broken') })
    expect(await sender.send(text)).toMatchObject({ status: 'sent', replayed: false })
  })

  it('never asks the provider again once it may have sent, however sends overlap', async () => {
    const answer = fc.constantFrom<ScriptedResult>(sent, refused, unknown)
    const scripts = fc.array(answer, { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(scripts, fc.array(fc.nat(3), { maxLength: 6 }), async (script, batches) => {
        const store = memoryStore()
        const calls: ScriptedResult[] = []
        const provider = scriptedSender('provider', async () => {
          const next = script[Math.min(calls.length, script.length - 1)] ?? sent
          calls.push(next)
          // An answer of a script is told as it is.
          return next as ProviderAnswer
        })
        // Two processes share the store.
        const senders = [1, 2].map(() =>
          createSender(provider, [dedupe({ windowMs: hourMs, store })]),
        )
        for (const size of batches) {
          await Promise.all(
            Array.from({ length: size }, (_, place) => senders[place % 2]?.send(keyed)),
          )
        }
        const decisive = calls.findIndex((call) => call !== refused)
        expect(decisive === -1 || decisive === calls.length - 1).toBe(true)
      }),
    )
  })

  it('waits for the text under way no longer than its own caller does', async () => {
    const controller = new AbortController()
    const first = held()
    const { sender, provider } = setUp({}, first.script)
    const sending = sender.send(text)
    await first.begun
    const second = sender.send(text, { signal: controller.signal })
    await allHashed()
    controller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    first.answer({ status: 'sent', id: 'id-1' })
    expect(await sending).toMatchObject({ status: 'sent', replayed: false })
    expect(provider.texts).toHaveLength(1)
  })

  it('does not know what becomes of the text under way when its own time is up', async () => {
    const first = held()
    const { sender, clock } = setUp({}, first.script)
    const sending = sender.send(text)
    await first.begun
    const second = sender.send(text, { deadlineMs: 1000 })
    await allHashed()
    clock.advance(1000)
    expect(await second).toMatchObject({
      status: 'unknown',
      decisions: [{ by: 'dedupe', outcome: 'under-way' }],
    })
    first.answer({ status: 'sent', id: 'id-1' })
    expect(await sending).toMatchObject({ status: 'sent' })
  })

  it('remembers that a text had left when its caller gave up', async () => {
    const controller = new AbortController()
    const { sender, provider } = setUp({}, async () => {
      controller.abort(new Error('enough'))
      return { status: 'unknown', error: controller.signal.reason }
    })
    await expect(sender.send(text, { signal: controller.signal })).rejects.toThrow('enough')
    expect(await sender.send(text)).toMatchObject({
      status: 'unknown',
      decisions: [{ outcome: 'unknown-before' }],
    })
    expect(provider.texts).toHaveLength(1)
  })

  it('does not send what another process has begun and not ended', async () => {
    const first = held()
    const { sender, store } = setUp({}, first.script)
    const other = setUp({ store })
    const sending = sender.send(text)
    await first.begun
    expect(await other.sender.send(text)).toMatchObject({
      status: 'unknown',
      decisions: [{ by: 'dedupe', outcome: 'under-way' }],
    })
    first.answer({ status: 'sent', id: 'id-1' })
    await sending
    expect(await other.sender.send(text)).toMatchObject({ status: 'sent', replayed: true })
    expect(other.provider.texts).toEqual([])
  })

  it('gives a text up that outlasts the window, and remembers it all the same', async () => {
    const first = held()
    const { sender, provider, clock } = setUp({}, first.script)
    const sending = sender.send(text)
    await first.begun
    clock.advance(hourMs)
    const given = await sending
    expect(given).toMatchObject({ status: 'unknown', error: { code: 'deadline' } })
    expect(given.decisions[0]).toEqual({ by: 'dedupe', outcome: 'passed', goesBy: 'content' })
    expect(await sender.send(text)).toMatchObject({ decisions: [{ outcome: 'unknown-before' }] })
    expect(provider.texts).toHaveLength(1)
  })

  it('says so when somebody else has the text by the time it was sent', async () => {
    const first = held()
    const memory = memoryStore()
    const taken: string[] = []
    const claim: typeof memory.claim = async (keys, ...rest) => {
      taken.push(...keys)
      return memory.claim(keys, ...rest)
    }
    const { sender } = setUp({ store: { ...memory, claim } }, first.script)
    const sending = sender.send(text)
    await first.begun
    for (const key of taken) await memory.put(key, 'theirs')
    first.answer({ status: 'sent', id: 'id-1' })
    expect(await sending).toMatchObject({
      status: 'sent',
      decisions: [{ by: 'dedupe', outcome: 'passed', recorded: false }, { by: 'provider' }],
    })
  })

  it.each<[outcome: string, script: ScriptedResult]>([
    ['replayed', sent],
    ['unknown-before', unknown],
  ])('says to the layers before it that a text may be out: %s', async (outcome, script) => {
    const { sender, layer } = setUp({}, script)
    await sender.send(text)
    const context = anyContext()
    const result = await layer.wrap(nobody).send(checked, context)
    expect(result.decisions).toMatchObject([{ outcome }])
    expect(context.hasLeft()).toBe(true)
  })

  it('says the same of a text that is under way here or elsewhere', async () => {
    const first = held()
    const { store, provider, layer } = setUp({}, first.script)
    const chain = layer.wrap({ name: 'provider', send: (given) => provider.send(given) })
    const [mine, shared, elsewhere] = [anyContext(), anyContext(), anyContext()]
    const sending = [chain.send(checked, mine), chain.send(checked, shared)]
    await first.begun
    await setUp({ store }).layer.wrap(nobody).send(checked, elsewhere)
    expect(elsewhere.hasLeft()).toBe(true)
    first.answer({ status: 'sent', id: 'id-1' })
    await Promise.all(sending)
    expect(shared.hasLeft()).toBe(true)
  })

  it('says nothing of the kind when nothing has left', async () => {
    const { layer } = setUp()
    const context = anyContext()
    await layer.wrap(nobody).send(checked, context)
    expect(context.hasLeft()).toBe(false)
  })

  it('waits for its store no longer than its caller does', async () => {
    const store = { ...memoryStore(), claim: never }
    const { sender, provider, clock } = setUp({ store })
    const sending = sender.send(text, { deadlineMs: 1000 })
    await allHashed()
    clock.advance(1000)
    expect(await sending).toMatchObject({
      status: 'not-sent',
      reason: 'unavailable',
      error: { code: 'deadline' },
      decisions: [{ by: 'dedupe', outcome: 'out-of-time', goesBy: 'content' }],
    })
    expect(provider.texts).toEqual([])
  })

  it.each(['claim', 'replace'] as const)(
    'minds no %s that its client sends twice',
    async (name) => {
      const store = memoryStore()
      // Each method gets what its caller gave it.
      const call = store[name] as (...args: unknown[]) => Promise<unknown>
      const twice = async (...args: unknown[]) => {
        await call(...args)
        return call(...args)
      }
      const { sender } = setUp({ store: { ...store, [name]: twice } })
      const first = await sender.send(text)
      expect(first).toMatchObject({ status: 'sent' })
      expect(first.decisions[0]).toEqual({ by: 'dedupe', outcome: 'passed', goesBy: 'content' })
      expect(await sender.send(text)).toMatchObject({ replayed: true })
    },
  )

  it.each(['one layer', 'two layers'])('works with %s at two places of a chain', async (which) => {
    const { store, provider, layer, clock } = setUp()
    const inner = which === 'one layer' ? layer : dedupe({ windowMs: hourMs, store })
    const sender = createSender(provider, [layer, inner], { clock })
    const first = await sender.send(text)
    const passed = { by: 'dedupe', outcome: 'passed', goesBy: 'content' }
    expect(first).toMatchObject({ status: 'sent', replayed: false })
    expect(first.decisions.slice(0, 2)).toEqual([passed, passed])
    expect(await sender.send(text)).toMatchObject({ replayed: true })
    expect(provider.texts).toHaveLength(1)
  })

  it('does not take the mark of an earlier try for its own', async () => {
    const { store, clock, layer } = setUp()
    const remove = () => {
      queueMicrotask(() => clock.advance(5000))
      return never()
    }
    const late = dedupe({ windowMs: hourMs, store: { ...store, remove } })
    const [first, second] = [scriptedSender('first', refused), scriptedSender('second')]
    const both = failover([createSender(first, [late]), createSender(second, [layer])])
    // What is removed late would free the key while the second one sends.
    expect(await createSender(both, [], { clock }).send(keyed)).toMatchObject({
      status: 'unknown',
      decisions: [{ recorded: false }, {}, {}, { by: 'dedupe', outcome: 'under-way' }, {}],
    })
    expect(second.texts).toEqual([])
  })

  it('does not repeat a text whose outcome could not be remembered within one send', async () => {
    const store = failingStore(memoryStore(), ['replace'])
    const { provider, layer } = setUp({ store }, unknown, sent)
    const result = await createSender(provider, [tryAgain(), layer]).send(keyed)
    expect(result.decisions).toMatchObject([{ by: 'dedupe', outcome: 'under-way' }])
    expect(provider.texts).toHaveLength(1)
  })

  describe('behind another one that has the key', () => {
    it('asks the store for nothing when a text was not sent', async () => {
      const { store, layer } = setUp()
      const inner = dedupe({ windowMs: hourMs, store: { ...store, remove: never } })
      const [first, second] = [scriptedSender('first', refused), scriptedSender('second')]
      const both = failover([createSender(first, [inner]), createSender(second, [inner])])
      expect(await createSender(both, [layer]).send(keyed)).toMatchObject({
        status: 'sent',
        provider: 'second',
      })
    })

    it.each<[string, (given: CheckedText) => CheckedText, outcome: string]>([
      ['as it was', (given) => given, 'unknown-before'],
      ['with the key of its result', (given) => ({ ...given, key: 'key-1' }), 'unknown-before'],
      ['with other words', (given) => ({ ...given, text: 'Late.' }), 'passed'],
    ])('goes by what became of a text that comes again, %s', async (_, change, outcome) => {
      const { provider, layer } = setUp({}, unknown, sent)
      const result = await createSender(provider, [layer, tryAgain(change), layer]).send(text)
      expect(result.decisions[1]).toMatchObject({ by: 'dedupe', outcome })
      expect(provider.texts).toHaveLength(outcome === 'passed' ? 2 : 1)
    })

    it('refuses its key for other words', async () => {
      const { provider, layer } = setUp()
      const other = defineLayer({
        name: 'other',
        send: (given, next) => next({ ...given, text: 'Late.' }),
      })
      expect(await createSender(provider, [layer, other, layer]).send(keyed)).toMatchObject({
        reason: 'invalid',
        decisions: [{}, {}, { by: 'dedupe', outcome: 'key-reused' }],
      })
      expect(provider.texts).toEqual([])
    })

    it('knows it by a context that a layer has made field by field', async () => {
      const { provider, layer } = setUp()
      const copying: Layer = {
        name: 'copying',
        wrap: (next) => ({
          name: next.name,
          send: (given, { signal, deadlineAt, clock, hasLeft, markLeft }) =>
            next.send(given, { signal, deadlineAt, clock, hasLeft, markLeft }),
        }),
      }
      const sender = createSender(provider, [layer, copying, layer, copying, layer])
      expect(await sender.send(keyed)).toMatchObject({ status: 'sent', replayed: false })
    })
  })

  it('knows nothing of a layer of another name in the same store', async () => {
    const { store, sender } = setUp()
    await sender.send(text)
    const other = setUp({ store, name: 'news' })
    expect(await other.sender.send(text)).toMatchObject({ status: 'sent', replayed: false })
    expect(await other.sender.send(text)).toMatchObject({ status: 'sent', replayed: true })
  })

  it('does not send over what somebody else put under its key', async () => {
    const { store } = setUp()
    const strange = { ...store, claim: async () => ({ taken: [{ key: 'k', value: '{"a":1' }] }) }
    const { sender, provider } = setUp({ store: strange })
    expect(await sender.send(text)).toMatchObject({ status: 'unknown' })
    expect(provider.texts).toEqual([])
  })

  it('sends nothing when the store is down', async () => {
    const store = failingStore(memoryStore(), ['claim', 'remove'])
    const { sender, provider } = setUp({ store })
    expect(await sender.send(text)).toMatchObject({
      status: 'not-sent',
      reason: 'store-unavailable',
      error: new Error('the store is down'),
      decisions: [{ by: 'dedupe', outcome: 'store-unavailable', goesBy: 'content' }],
    })
    expect(provider.texts).toEqual([])
  })

  it('takes back a claim whose answer was lost', async () => {
    const { store } = setUp()
    await setUp({ store: failingStore(store, ['claim'], 'after') }).sender.send(text)
    expect(await setUp({ store }).sender.send(text)).toMatchObject({ replayed: false })
  })

  it('lets a text be sent that could not be remembered, and never sends it again', async () => {
    const store = failingStore(memoryStore(), ['replace'])
    const { sender, provider } = setUp({ store })
    expect(await sender.send(text)).toMatchObject({
      status: 'sent',
      decisions: [{ by: 'dedupe', outcome: 'passed', recorded: false }, { by: 'provider' }],
    })
    expect(await sender.send(text)).toMatchObject({ status: 'unknown' })
    expect(provider.texts).toHaveLength(1)
  })

  it('lets a refusal stand whose mark cannot be taken away', async () => {
    const store = failingStore(memoryStore(), ['remove'])
    expect(await setUp({ store }, refused).sender.send(text)).toMatchObject({
      reason: 'refused',
      decisions: [{ outcome: 'passed', recorded: false }, { by: 'provider' }],
    })
  })

  it('shows the store neither number nor text', async () => {
    const told: unknown[] = []
    const store = memoryStore()
    const claim: typeof store.claim = (...args) => {
      told.push(args)
      return store.claim(...args)
    }
    await setUp({ store: { ...store, claim } }).sender.send({ ...text, key: '+15035550123' })
    expect(told).toHaveLength(1)
    expect(JSON.stringify(told)).not.toMatch(/5550123|order/)
  })

  it.each<[setting: string, options: object]>([
    ['dedupe.windowMs', { windowMs: 0 }],
    ['dedupe.windowMs', { windowMs: Number.POSITIVE_INFINITY }],
    ['dedupe.store', { store: { get: () => undefined } }],
    ['dedupe.name', { name: '' }],
  ])('refuses a wrong %s', (setting, options) => {
    const make = () => setUp(options)
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(`${setting} is `)
  })

  it('refuses an option that it does not know', () => {
    expect(() => setUp(unchecked({ window: 1 }))).toThrow('dedupe.window is not known; expected')
  })

  it.each([undefined, null, 5])('refuses %j in the place of options', (options) => {
    expect(() => dedupe(unchecked(options))).toThrow(ConfigurationError)
  })
})
