import { ConfigurationError } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createSender } from '../create-sender.ts'
import { createOptOutList } from '../opt-out/create-opt-out-list.ts'
import type { OptOutCheck } from '../opt-out/opt-out-list.ts'
import type { OutgoingText } from '../outgoing-text.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { type ScriptedResult, scriptedSender } from '../testing/scripted-sender.ts'
import { unchecked } from '../testing/texts.ts'
import { suppress, type SuppressOptions } from './suppress.ts'

const text = { to: '+15035550123', text: 'Your order is ready.' }
const optedOut: ScriptedResult = { status: 'not-sent', reason: 'opted-out' }

const newList = (scope?: 'sender') =>
  createOptOutList({ store: memoryStore(), ...(scope && { scope }) })

function setUp(list = newList(), options?: SuppressOptions, ...script: ScriptedResult[]) {
  const provider = scriptedSender('provider', ...script)
  const sender = createSender(provider, [suppress(list, options)])
  return { list, provider, send: (given: OutgoingText) => sender.send(given) }
}

describe('suppress', () => {
  it('sends nothing to a number on the list', async () => {
    const { list, provider, send } = setUp()
    await list.add(text.to)
    expect(await send(text)).toEqual({
      status: 'not-sent',
      reason: 'suppressed',
      segments: 1,
      decisions: [{ by: 'suppress', outcome: 'suppressed' }],
    })
    expect(provider.texts).toEqual([])
  })

  it('lets any other pass, and says so', async () => {
    const result = await setUp().send(text)
    expect(result.status).toBe('sent')
    expect(result.decisions[0]).toEqual({ by: 'suppress', outcome: 'passed' })
  })

  it('asks again for each text', async () => {
    const { list, send } = setUp()
    expect(await send(text)).toMatchObject({ status: 'sent' })
    await list.add(text.to)
    expect(await send(text)).toMatchObject({ status: 'not-sent' })
    await list.remove(text.to)
    expect(await send(text)).toMatchObject({ status: 'sent' })
  })

  it.each<[string, OutgoingText['from'], string]>([
    ['that was told to stop', '12345', 'not-sent'],
    ['that was not told', '67890', 'sent'],
    ['that nobody names', undefined, 'not-sent'],
    ['of which one was told', { onesignal: 'MG1', airship: '12345' }, 'not-sent'],
    ['that only a provider without an entry uses', { airship: '67890' }, 'not-sent'],
    ['of which none is named', {}, 'not-sent'],
    ['that was told, with its country', 'US:12345', 'not-sent'],
  ])('goes by a sender %s', async (_, from, status) => {
    const { list, send } = setUp(newList('sender'))
    await list.add(text.to, { sender: '12345' })
    expect(await send({ ...text, from })).toMatchObject({ status })
  })

  it('takes any object that can answer for a list', async () => {
    const provider = scriptedSender('provider')
    const sender = createSender(provider, [suppress(new Set([text.to]))])
    expect(await sender.send(text)).toMatchObject({ reason: 'suppressed' })
    expect(await sender.send({ ...text, to: '+15035550124' })).toMatchObject({ status: 'sent' })
  })

  it.each<[string, OptOutCheck['has']]>([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down')
      },
    ],
  ])('sends nothing when the list %s', async (_, has) => {
    const provider = scriptedSender('provider')
    expect(await createSender(provider, [suppress({ has })]).send(text)).toMatchObject({
      status: 'not-sent',
      reason: 'store-unavailable',
      error: new Error('down'),
      decisions: [{ by: 'suppress', outcome: 'store-unavailable' }],
    })
    expect(provider.texts).toEqual([])
  })

  it('sends nothing when the list gives no clear answer', async () => {
    // What JavaScript can hand over.
    const has = (() => undefined) as unknown as OptOutCheck['has']
    const sender = createSender(scriptedSender('provider'), [suppress({ has })])
    expect(await sender.send(text)).toMatchObject({ reason: 'suppressed' })
  })

  it('does not wait for a list longer than its caller does', async () => {
    const controller = new AbortController()
    const provider = scriptedSender('provider')
    const has = () => {
      queueMicrotask(() => controller.abort(new Error('enough')))
      return new Promise<boolean>(() => undefined)
    }
    const sending = createSender(provider, [suppress({ has })]).send(text, {
      signal: controller.signal,
    })
    await expect(sending).rejects.toThrow('enough')
    expect(provider.texts).toEqual([])
  })

  it('says so when time was up before the list had answered', async () => {
    const clock = createTestClock()
    const has = () => {
      queueMicrotask(() => clock.advance(1000))
      return new Promise<boolean>(() => undefined)
    }
    const sender = createSender(scriptedSender('provider'), [suppress({ has })], { clock })
    expect(await sender.send(text, { deadlineMs: 1000 })).toMatchObject({
      status: 'not-sent',
      reason: 'unavailable',
      error: { code: 'deadline' },
      decisions: [{ by: 'suppress', outcome: 'out-of-time' }],
    })
  })

  it('asks about each sender that is named, and about any', async () => {
    const asked: unknown[] = []
    const has = (_: string, sender?: string) => {
      asked.push(sender)
      return false
    }
    const sender = createSender(scriptedSender('provider'), [suppress({ has })])
    await sender.send({ ...text, from: { onesignal: 'MG1', airship: '12345', other: 'MG1' } })
    expect(asked).toEqual(['MG1', '12345', undefined])
  })

  it('leaves the list as it is when a provider refuses a number as opted out', async () => {
    const { list, send } = setUp(newList(), {}, optedOut)
    expect((await send(text)).decisions[0]).toEqual({ by: 'suppress', outcome: 'passed' })
    expect(await list.has(text.to)).toBe(false)
  })

  it('learns of such a refusal where that is wished', async () => {
    const { list, send } = setUp(newList(), { learn: true }, optedOut)
    const { decisions } = await send(text)
    expect(decisions[0]).toEqual({ by: 'suppress', outcome: 'passed', learned: true })
    expect(await list.find(text.to)).toMatchObject([{ because: 'refused' }])
    expect(await send(text)).toMatchObject({ reason: 'suppressed' })
  })

  it.each<[string, OutgoingText['from'], string | undefined]>([
    ['the sender of the text', '12345', '12345'],
    ['the sender that the provider used', { provider: '12345', other: '67890' }, '12345'],
    ['all senders where it is not known', undefined, undefined],
  ])('learns of it for %s', async (_, from, sender) => {
    const { list, send } = setUp(newList('sender'), { learn: true }, optedOut)
    await send({ ...text, from })
    expect((await list.find(text.to)).map((found) => found.sender)).toEqual([sender])
  })

  it.each<ScriptedResult>([
    { status: 'sent', id: 'id-1' },
    { status: 'not-sent', reason: 'refused' },
    { status: 'unknown' },
  ])('learns nothing from %j', async (answer) => {
    const { list, send } = setUp(newList(), { learn: true }, answer)
    await send(text)
    expect(await list.has(text.to)).toBe(false)
  })

  it('lets the refusal stand that it could not learn', async () => {
    const list = { ...newList(), add: () => Promise.reject(new Error('down')) }
    expect(await setUp(list, { learn: true }, optedOut).send(text)).toMatchObject({
      reason: 'opted-out',
      decisions: [{ by: 'suppress', outcome: 'passed', learned: false }, { by: 'provider' }],
    })
  })

  it('waits five seconds for a list that does not learn', async () => {
    const clock = createTestClock()
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    const add = () => {
      ask()
      return new Promise<void>(() => undefined)
    }
    const layers = [suppress({ ...newList(), add }, { learn: true })]
    const sending = createSender(scriptedSender('provider', optedOut), layers, { clock }).send(text)
    await asked
    clock.advance(5000)
    expect(await sending).toMatchObject({
      reason: 'opted-out',
      decisions: [{ by: 'suppress', outcome: 'passed', learned: false }, { by: 'provider' }],
    })
  })

  it.each(['(503) 555-0100', '+1 (503) 555-0100', '5035550100', '', 5, undefined])(
    'refuses a Set with %j, which would match nobody',
    (member) => {
      const make = () => suppress(unchecked<OptOutCheck>(new Set(['+15035550123', member])))
      expect(make).toThrow(ConfigurationError)
      expect(make).toThrow(/exact numbers in it, such as \+15035550123\.$/)
    },
  )

  it.each<[setting: string, list: unknown, options: unknown]>([
    ['suppress.list', undefined, undefined],
    ['suppress.list', ['+15035550123'], undefined],
    ['suppress.learn', newList(), { learn: 'yes' }],
    ['suppress.list.add', { has: () => false }, { learn: true }],
  ])('refuses a wrong %s', (setting, list, options) => {
    // What JavaScript can hand over.
    const make = () => suppress(list as OptOutCheck, options as { learn?: false })
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(`${setting} is `)
  })

  it('refuses options that it does not know', () => {
    const list = newList()
    const misspelt = unchecked<SuppressOptions>({ learns: true })
    expect(() => suppress(list, misspelt)).toThrow('suppress.learns is not known; expected learn.')
    expect(() => suppress(list, unchecked<SuppressOptions>(null))).toThrow(ConfigurationError)
  })
})
