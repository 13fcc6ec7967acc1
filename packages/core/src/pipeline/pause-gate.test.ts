import { describe, expect, it } from 'vitest'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { createScriptedTransport } from '../testing/create-scripted-transport.ts'
import {
  failureAs,
  failureOf,
  operations,
  settle,
  setUp,
  systemError,
  tooMany,
} from '../testing/call-kit.ts'

const input = { body: {} }
const noJitter = { random: () => 0 }

describe('the pause gate', () => {
  it('makes a second call wait out the Retry-After that the first one met, once', async () => {
    const { call, clock, transport } = setUp([tooMany('10'), { json: {} }, { json: {} }], {
      ...noJitter,
      maxAttempts: 1,
    })
    await failureAs(RateLimitError, call(operations.unsafe, input))
    expect(clock.waits).toEqual([])
    const { attempts } = await call(operations.unsafe, input).withResponse()
    expect(clock.waits).toEqual([10_000])
    expect(attempts).toHaveLength(1)
    await call(operations.unsafe, input)
    expect(clock.waits).toEqual([10_000])
    expect(transport.requests).toHaveLength(3)
  })

  it('lets only one of two concurrent calls meet the 429', async () => {
    const wakes: (() => void)[] = []
    const { call, clock, transport } = setUp(
      [tooMany('10'), { json: { n: 1 } }, { json: { n: 2 } }],
      {
        ...noJitter,
        clock: {
          now: () => clock.now(),
          sleep: () => new Promise((resolve) => wakes.push(resolve)),
        },
      },
    )
    const first = call(operations.unsafe, input)
    await settle()
    const second = call(operations.keyed, input)
    await settle()
    expect(transport.requests).toHaveLength(1)
    expect(wakes).toHaveLength(2)
    clock.advance(10_000)
    for (const wake of wakes) wake()
    const [one, two] = await Promise.all([first.withResponse(), second.withResponse()])
    expect([one.attempts.length, two.attempts.length]).toEqual([2, 1])
    expect(transport.requests).toHaveLength(3)
  })

  it('keeps a waiting call waiting when another 429 lengthens the pause', async () => {
    const wakes: (() => void)[] = []
    const slow: ((value: {
      status: number
      headers: Record<string, string>
      text(): Promise<string>
    }) => void)[] = []
    const { call, clock, transport } = setUp(
      [() => new Promise((resolve) => slow.push(resolve)), tooMany('5'), { json: {} }],
      {
        maxAttempts: 1,
        clock: {
          now: () => clock.now(),
          sleep: () => new Promise((resolve) => wakes.push(resolve)),
        },
      },
    )
    const late = failureAs(RateLimitError, call(operations.safe, input))
    await settle()
    await failureAs(RateLimitError, call(operations.safe, input))
    const waiting = call(operations.safe, input)
    await settle()
    slow[0]?.({ status: 429, headers: { 'retry-after': '20' }, text: async () => '' })
    await late
    clock.advance(5_000)
    wakes[0]?.()
    await settle()
    expect(transport.requests).toHaveLength(2)
    clock.advance(15_000)
    wakes[1]?.()
    await expect(waiting).resolves.toEqual({})
  })

  it('adds its jitter above the pause only', async () => {
    for (const random of [0, 0.5, 1]) {
      const { call, clock } = setUp([tooMany('10'), { json: {} }], {
        maxAttempts: 1,
        random: () => random,
      })
      await failureAs(RateLimitError, call(operations.unsafe, input))
      await call(operations.unsafe, input)
      expect(clock.waits).toEqual([10_000 + random * 1_000])
    }
  })

  it('fails a call at once and unsent when the pause is over its maxRetryAfterMs', async () => {
    const { call, clock, transport } = setUp([tooMany('3600'), { json: {} }])
    await failureAs(RateLimitError, call(operations.unsafe, input))
    const error = await failureAs(RateLimitError, call(operations.unsafe, input))
    expect(error).toMatchObject({
      code: 'paused',
      outcome: 'not-sent',
      attempts: [],
      retryAfterMs: 3_600_000,
      status: 429,
    })
    expect(clock.waits).toEqual([])
    expect(transport.requests).toHaveLength(1)
    clock.advance(3_600_000)
    await expect(call(operations.unsafe, input)).resolves.toEqual({})
  })

  it('fails a call at once for a pause that fits its deadline and is over its maxRetryAfterMs', async () => {
    const { call, clock } = setUp([tooMany('40')])
    await failureAs(RateLimitError, call(operations.unsafe, input))
    const error = await failureAs(RateLimitError, call(operations.unsafe, input))
    expect(error).toMatchObject({ code: 'paused', attempts: [], retryAfterMs: 40_000 })
    expect(clock.waits).toEqual([])
  })

  it('is not opened earlier by a later 429 with a shorter time', async () => {
    const both = [tooMany('20'), tooMany('1')].map((answer) => async () => {
      await settle()
      return createScriptedTransport([answer])({ method: 'PUT', url: '', headers: {} })
    })
    const { call, clock } = setUp([...both, { json: {} }], { ...noJitter, maxAttempts: 1 })
    await Promise.allSettled([call(operations.safe, input), call(operations.safe, input)])
    await call(operations.safe, input)
    expect(clock.waits).toEqual([20_000])
  })

  it('fails a call at once and unsent when the pause does not fit its deadline', async () => {
    const { call, transport } = setUp([tooMany('20')], { maxAttempts: 1 })
    await failureAs(RateLimitError, call(operations.unsafe, input))
    const error = await failureAs(
      RateLimitError,
      call(operations.unsafe, input, { deadlineMs: 5_000 }),
    )
    expect(error).toMatchObject({ code: 'paused', attempts: [] })
    expect(transport.requests).toHaveLength(1)
  })

  it('says unknown when the paused call had an attempt in doubt', async () => {
    const { call, clock } = setUp(
      [
        () => {
          // While this one is on its way to being lost, another call meets a long pause.
          void call(operations.safe, input).catch(() => undefined)
          return settle().then(() => Promise.reject(systemError('ECONNRESET')))
        },
        tooMany('3600'),
      ],
      noJitter,
    )
    const error = await failureAs(RateLimitError, call(operations.keyed, input))
    expect(error).toMatchObject({ code: 'paused', outcome: 'unknown', attempts: { length: 1 } })
    expect(clock.waits).toEqual([0])
  })

  it.each([
    ['a 429 without a time', tooMany()],
    ['a 429 with junk for a time', tooMany('soon')],
    ['a 503 with a time', { status: 503, headers: { 'retry-after': '10' }, text: '' }],
  ])('stays open after %s', async (_, answer) => {
    const { call, clock } = setUp([answer, { json: {} }], { maxAttempts: 1 })
    await call(operations.safe, input).catch(() => undefined)
    await call(operations.safe, input)
    expect(clock.waits).toEqual([])
  })

  it('belongs to one client', async () => {
    const first = setUp([tooMany('10')], { maxAttempts: 1 })
    const second = setUp([{ json: {} }])
    await failureAs(RateLimitError, first.call(operations.safe, input))
    await second.call(operations.safe, input)
    expect(second.clock.waits).toEqual([])
  })
})

describe('a pause of absurd length', () => {
  it('lets one call ask again after an hour', async () => {
    const { call, clock, transport } = setUp([tooMany('31000000'), {}])
    await failureOf(call(operations.safe, {}))
    clock.advance(59 * 60_000)
    await failureOf(call(operations.safe, {}))
    expect(transport.requests).toHaveLength(1)
    clock.advance(60_000)
    await call(operations.safe, {})
    expect(transport.requests).toHaveLength(2)
  })
})

describe('reads and writes', () => {
  it('have a lane each: looking something up too often holds no message back', async () => {
    const { call, transport } = setUp([tooMany('3600'), {}])
    await failureOf(call(operations.read, { path: { msisdn: 'x' } }))
    await call(operations.unsafe, { body: {} })
    await failureAs(RateLimitError, call(operations.read, { path: { msisdn: 'x' } }))
    expect(transport.requests).toHaveLength(2)
  })
})
