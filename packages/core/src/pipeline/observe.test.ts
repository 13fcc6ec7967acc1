import { describe, expect, it, vi } from 'vitest'
import { logAttempts } from '../observe/log-attempts.ts'
import type { AttemptEvent, Observer } from '../observe/observer.ts'
import {
  cutOff,
  deaf,
  endless,
  operations,
  settle,
  setUp,
  systemError,
  tooMany,
} from '../testing/call-kit.ts'

const input = { body: { to: '+15035556789' } }

function recorder() {
  const events: AttemptEvent[] = []
  const observe: Observer = (event) => void events.push(event)
  return { events, observe }
}

describe('observers', () => {
  it('hear of each attempt once, in order, with how it ended', async () => {
    const { events, observe } = recorder()
    const script = [
      systemError('ECONNRESET'),
      tooMany('1'),
      { text: '<p>' },
      cutOff(200),
      { json: {} },
    ]
    const { call } = setUp(script, { observe, maxAttempts: 5 })
    const { attempts } = await call(operations.safe, input).withResponse()
    expect(events.map(({ attempt, status, error }) => ({ attempt, status, error }))).toEqual([
      { attempt: 1, status: undefined, error: 'ECONNRESET' },
      { attempt: 2, status: 429, error: undefined },
      { attempt: 3, status: 200, error: undefined },
      { attempt: 4, status: 200, error: 'ECONNRESET' },
      { attempt: 5, status: 200, error: undefined },
    ])
    expect(attempts).toHaveLength(5)
    expect(events[4]).toEqual({
      ...attempts[4],
      provider: 'test',
      operation: 'test.safe',
      method: 'PUT',
      url: 'https://api.example.com/safe',
      urlTemplate: '/safe',
    })
  })

  it.each([
    ['headers never come', deaf, undefined],
    ['a body never ends', endless(200), 200],
  ])('hear once of an attempt that is cut when %s', async (_, answer, status) => {
    const { events, observe } = recorder()
    const { call, clock } = setUp([answer], { observe, maxAttempts: 1 })
    const over = call(operations.safe, input).catch(() => undefined)
    await settle()
    clock.advance(10_000)
    await over
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ error: 'attemptTimeout', durationMs: 10_000 })
    expect(events[0]?.status).toBe(status)
  })

  it('hear nothing more of an attempt that answers after it was given up', async () => {
    const { events, observe } = recorder()
    let answer: ((text: string) => void) | undefined
    const late = async () => ({
      status: 200,
      headers: {},
      text: () => new Promise<string>((resolve) => (answer = resolve)),
    })
    const { call, clock } = setUp([late, { json: { second: true } }], { observe })
    const result = call(operations.safe, input)
    await settle()
    clock.advance(10_000)
    await expect(result).resolves.toEqual({ second: true })
    answer?.('{"first":true}')
    await settle()
    expect(events.map(({ attempt }) => attempt)).toEqual([1, 2])
  })

  it('see masked numbers and no secret, and the path with its parameters unfilled', async () => {
    const { events, observe } = recorder()
    const { call, transport } = setUp([{}], { observe })
    await call(operations.read, {
      path: { msisdn: '15035556789' },
      query: { to: '+1 (503) 555-6789' },
    })
    expect(transport.requests[0]?.url).toBe(
      'https://api.example.com/channels/15035556789?to=%2B1%20(503)%20555-6789',
    )
    expect(events[0]).toMatchObject({
      url: 'https://api.example.com/channels/15…89?to=+15…89',
      urlTemplate: '/channels/{msisdn}',
    })
    expect(JSON.stringify(events)).not.toMatch(/5035556789|555-6789|hunter2/)
  })

  it('may fail, at once or later, without any effect', async () => {
    const unhandled = vi.fn<() => void>()
    process.on('unhandledRejection', unhandled)
    const { events, observe } = recorder()
    const observers: Observer[] = [
      () => {
        throw new Error('at once')
      },
      async () => Promise.reject(new Error('later')),
      // Telemetry of a careless caller, in JavaScript.
      undefined as unknown as Observer,
      observe,
    ]
    const { call } = setUp([tooMany('1'), { json: { ok: 1 } }], { observe: observers })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ ok: 1 })
    await settle()
    process.off('unhandledRejection', unhandled)
    expect(events).toHaveLength(2)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('cannot hold a call up', async () => {
    const { call } = setUp([{ json: { ok: 1 } }], { observe: () => new Promise<void>(() => {}) })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ ok: 1 })
  })

  it("cannot change the call's own record", async () => {
    const { call } = setUp([{ json: {} }], {
      observe: (event) => void Object.assign(event, { status: 599, attempt: 99 }),
    })
    const { attempts } = await call(operations.safe, input).withResponse()
    expect(attempts).toMatchObject([{ attempt: 1, status: 200 }])
  })
})

describe('logAttempts', () => {
  it('writes one masked line an attempt: debug for success, warn for the rest', async () => {
    const lines: string[] = []
    const logger = {
      debug: (message: string, fields: AttemptEvent) =>
        void lines.push(`debug ${message} ${JSON.stringify(fields)}`),
      warn: (message: string, fields: AttemptEvent) =>
        void lines.push(`warn ${message} ${JSON.stringify(fields)}`),
    }
    const script = [
      systemError('ECONNRESET'),
      { status: 500, json: { error: 'x' } },
      cutOff(200),
      {},
    ]
    const { call } = setUp(script, { observe: logAttempts(logger) })
    await call(operations.read, { path: { msisdn: '15035556789' } })
    expect(lines.map((line) => line.slice(0, line.indexOf(' {')))).toEqual([
      'warn textwire: test.read attempt 1: ECONNRESET in 0 ms',
      'warn textwire: test.read attempt 2: 500 in 0 ms, 500 ms after the one before',
      'warn textwire: test.read attempt 3: 200 ECONNRESET in 0 ms, 1000 ms after the one before',
      'debug textwire: test.read attempt 4: 200 in 0 ms, 2000 ms after the one before',
    ])
    expect(lines.join('\n')).not.toMatch(/5035556789|hunter2/)
  })

  it('warns of a redirect', async () => {
    const warn = vi.fn<() => void>()
    const { call } = setUp([{ status: 302, text: '' }], {
      observe: logAttempts({ debug: () => undefined, warn }),
    })
    await call(operations.safe, input).catch(() => undefined)
    expect(warn).toHaveBeenCalledOnce()
  })

  it('calls the logger as a method', async () => {
    class Lines {
      readonly seen: string[] = []
      debug(message: string) {
        this.seen.push(message)
      }
      warn(message: string) {
        this.seen.push(message)
      }
    }
    const logger = new Lines()
    const { call } = setUp([{}], { observe: logAttempts(logger) })
    await call(operations.safe, input)
    expect(logger.seen).toHaveLength(1)
  })
})
