import { createMemoryDedupeStore } from '@textwire/core/webhooks'
import type { DedupeStore } from '@textwire/core/webhooks'
import { describe, expect, it, vi } from 'vitest'
import type { InboundHandlerOptions } from './inbound-handler-options.ts'
import type { InboundMessage } from './inbound-message.ts'
import { createFakeClient, deliver, settle, setUp, textOf } from './support/inbound-stage.ts'

const failure = new Error('the database is away')
const { client } = createFakeClient()

/** A handler whose first text is at work until `end` or `fail`. */
function hold(options: Partial<InboundHandlerOptions> = {}) {
  const work = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  const onMessage = vi.fn<InboundHandlerOptions['onMessage']>().mockImplementationOnce(async () => {
    begun.resolve()
    await work.promise
  })
  const stage = setUp({ onMessage, ...options })
  const send = () => stage.statusOf(deliver(textOf('1')))
  return { ...stage, onMessage, send, begun: begun.promise, end: work.resolve, fail: work.reject }
}

describe('a text that comes again', () => {
  it.each([
    ['first', 100],
    ['after', 99],
  ] as const)(
    'is handled by one of a hundred deliveries at once, with the answer %s',
    async (answer, early) => {
      const { send, end, onMessage } = hold({ answer })
      const statuses: number[] = []
      const earlyOnes = Promise.withResolvers<void>()
      const sending = Array.from({ length: 100 }, async () => {
        if (statuses.push(await send()) === early) earlyOnes.resolve()
      })
      await earlyOnes.promise
      end()
      await Promise.all(sending)
      expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 99 }, () => 429)])
      await settle()
      expect(await send()).toBe(200)
      expect(onMessage).toHaveBeenCalledTimes(1)
    },
  )

  it('is told by its id alone: two texts may say the same', async () => {
    const { statusOf, messages } = setUp()
    await statusOf(deliver(textOf('1')))
    await statusOf(deliver(textOf('2')))
    await statusOf(deliver(textOf('1', { received_timestamp: '2026-11-21T12:00:09.000' })))
    expect(messages.map(({ mobile_originated_id: id }) => id)).toEqual(['1', '2'])
  })

  it.each([
    ['claim', 503, 0],
    ['complete', 200, 1],
  ] as const)('is answered soundly when the store fails at %s', async (step, status, times) => {
    const store: DedupeStore = {
      ...createMemoryDedupeStore(),
      [step]: () => Promise.reject(failure),
    }
    const { statusOf, messages, errors } = setUp({ store, answer: 'after' })
    expect(await statusOf(deliver(textOf('1')))).toBe(status)
    expect(messages).toHaveLength(times)
    expect(errors).toEqual([[failure, expect.objectContaining({ mobile_originated_id: '1' })]])
  })
})

describe('the answer at once', () => {
  it('does not wait for the work, and puts the same text off meanwhile', async () => {
    const { send, end, onMessage } = hold()
    expect([await send(), await send()]).toEqual([200, 429])
    end()
    await settle()
    expect(await send()).toBe(200)
    expect(onMessage).toHaveBeenCalledTimes(1)
  })

  it('tells of work that fails, and lets a later delivery have it', async () => {
    const { send, fail, onMessage, errors } = hold()
    expect(await send()).toBe(200)
    fail(failure)
    await settle()
    expect(errors).toEqual([[failure, expect.objectContaining({ mobile_originated_id: '1' })]])
    expect(await send()).toBe(200)
    expect(onMessage).toHaveBeenCalledTimes(2)
  })

  it('keeps a runtime alive that has to be asked', async () => {
    const kept: Promise<unknown>[] = []
    const { send, end } = hold({ waitUntil: (work) => kept.push(work) })
    expect(await send()).toBe(200)
    end()
    await expect(Promise.all(kept)).resolves.toHaveLength(1)
  })
})

describe('the answer after the work', () => {
  it('is 200 when it went well', async () => {
    const { send, begun, end } = hold({ answer: 'after' })
    const answering = send()
    await begun
    expect(await Promise.race([answering, settle()])).toBeUndefined()
    end()
    expect(await answering).toBe(200)
  })

  it('is 503 when it failed, and the next delivery is handled', async () => {
    const { send, begun, fail, onMessage, errors } = hold({ answer: 'after' })
    const answering = send()
    await begun
    fail(failure)
    expect([await answering, await send()]).toEqual([503, 200])
    expect(onMessage).toHaveBeenCalledTimes(2)
    expect(errors).toEqual([[failure, expect.objectContaining({ mobile_originated_id: '1' })]])
  })

  it.each([{}, { timeoutMs: 500 }])(
    'is 503 when it takes too long, and nothing begins beside it: %j',
    async (given) => {
      const { send, begun, clock, end, onMessage, errors } = hold({ answer: 'after', ...given })
      const answering = send()
      await begun
      clock.advance(given.timeoutMs ?? 10_000)
      expect(await answering).toBe(503)
      expect(errors).toEqual([
        [expect.objectContaining({ code: 'messageTimeout' }), expect.anything()],
      ])
      expect(await send()).toBe(429)
      end()
      await settle()
      expect(await send()).toBe(200)
      expect(onMessage).toHaveBeenCalledTimes(1)
    },
  )

  it('lets the next delivery have work that took long and failed in the end', async () => {
    const { send, begun, clock, fail, onMessage } = hold({ answer: 'after' })
    const answering = send()
    await begun
    clock.advance(10_000)
    await answering
    fail(failure)
    await settle()
    expect(await send()).toBe(200)
    expect(onMessage).toHaveBeenCalledTimes(2)
  })
})

describe('a failure after a reply', () => {
  const replies: [what: string, reply: (message: InboundMessage) => unknown][] = [
    ['that went out', (message) => message.reply('It is $12.')],
    ['that nobody awaits', (message) => void message.reply('It is $12.')],
  ]

  it.each(replies)('does not have the person answered twice: a reply %s', async (_, reply) => {
    const onMessage = vi.fn<InboundHandlerOptions['onMessage']>(async (message) => {
      await reply(message)
      throw failure
    })
    const { statusOf, errors } = setUp({ airship: client, answer: 'after', onMessage })
    const statuses = [await statusOf(deliver(textOf('1'))), await statusOf(deliver(textOf('1')))]
    expect(statuses).toEqual([200, 200])
    expect(onMessage).toHaveBeenCalledTimes(1)
    expect(errors).toEqual([[failure, expect.objectContaining({ mobile_originated_id: '1' })]])
  })

  const outcomes: [what: string, error: Error, status: number][] = [
    ['nobody knows of', Object.assign(new Error('reset'), { outcome: 'unknown' }), 200],
    ['certainly did not go out', notSent(), 503],
  ]

  it.each(outcomes)('that %s is handled accordingly', async (_, error, status) => {
    const { client: failing } = createFakeClient(() => Promise.reject(error))
    const options = { airship: failing, answer: 'after', onMessage: tellBalance } as const
    const { statusOf, errors } = setUp(options)
    expect(await statusOf(deliver(textOf('1')))).toBe(status)
    expect(errors).toEqual([[error, expect.anything()]])
  })
})

const tellBalance = (message: InboundMessage) => message.reply('It is $12.')

/** What a client throws for a call that Airship refused. */
function notSent(): Error {
  const brand = { [Symbol.for('textwire.error')]: true, code: 'http', outcome: 'not-sent' }
  return Object.assign(new Error('refused'), brand)
}
