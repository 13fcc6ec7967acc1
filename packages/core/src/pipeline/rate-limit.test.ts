import { RateLimiterMemory } from 'rate-limiter-flexible'
import { describe, expect, it } from 'vitest'
import { NetworkError } from '../errors/network-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { createTokenBucket } from '../rate/create-token-bucket.ts'
import { fromRateLimiterFlexible } from '../rate/from-rate-limiter-flexible.ts'
import type { RateLimiter, RatePermit } from '../rate/rate-limiter.ts'
import { failureAs, operations, settle, setUp, systemError, tooMany } from '../testing/call-kit.ts'
import { createTestClock } from '../testing/create-test-clock.ts'

const input = { body: {} }

/** A limiter that answers from a list, and keeps what it was asked. */
function scripted(permits: readonly (RatePermit | Error)[]) {
  const asked: string[] = []
  const take = async (operation: string) => {
    const permit = permits[asked.push(operation) - 1] ?? { waitMs: 0 }
    if (permit instanceof Error) throw permit
    return permit
  }
  return { limiter: { take } satisfies RateLimiter, asked }
}

describe('a rate limit', () => {
  it('is asked before every attempt, with the operation', async () => {
    const { limiter, asked } = scripted([])
    const { call } = setUp([tooMany('1'), systemError('ECONNRESET'), {}], { rateLimit: limiter })
    await call(operations.safe, input)
    expect(asked).toEqual(['test.safe', 'test.safe', 'test.safe'])
  })

  it('is waited for exactly, and once when the place is kept', async () => {
    const { limiter, asked } = scripted([{ waitMs: 700 }])
    const { call, clock } = setUp([{}], { rateLimit: limiter })
    await call(operations.safe, input)
    expect(clock.waits).toEqual([700])
    expect(asked).toHaveLength(1)
  })

  it('is asked again after the wait when it wants to be', async () => {
    const again = { waitMs: 100, askAgain: true }
    const { limiter, asked } = scripted([again, again])
    const { call, clock } = setUp([{}], { rateLimit: limiter })
    await call(operations.safe, input)
    expect(clock.waits).toEqual([100, 100])
    expect(asked).toHaveLength(3)
  })

  it('ends the call unsent, and gives the place back, when its wait does not fit', async () => {
    let released = 0
    const { limiter } = scripted([{ waitMs: 60_000, release: () => void (released += 1) }])
    const { call, clock, transport } = setUp([], { rateLimit: limiter })
    const error = await failureAs(RateLimitError, call(operations.unsafe, input))
    expect(error).toMatchObject({
      code: 'rateLimited',
      outcome: 'not-sent',
      retryAfterMs: 60_000,
      attempts: [],
    })
    expect(released).toBe(1)
    expect(clock.waits).toEqual([])
    expect(transport.requests).toEqual([])
  })

  it('that fails ends the call unsent, not in doubt', async () => {
    const { limiter } = scripted([new Error('redis://user:hunter2-credential@host is down')])
    const { call, transport } = setUp([], { rateLimit: limiter })
    const error = await failureAs(NetworkError, call(operations.unsafe, input))
    expect(error).toMatchObject({ code: 'limiterFailed', outcome: 'not-sent', attempts: [] })
    expect(error.cause).toMatchObject({ message: 'redis://user:[redacted]@host is down' })
    expect(transport.requests).toEqual([])
  })

  it('that throws instead of rejecting is treated alike', async () => {
    const rateLimit: RateLimiter = {
      take: () => {
        throw new RangeError('no')
      },
    }
    const { call } = setUp([], { rateLimit })
    const error = await failureAs(NetworkError, call(operations.unsafe, input))
    expect(error.code).toBe('limiterFailed')
  })

  it('that fails after an attempt in doubt leaves the doubt', async () => {
    const { limiter } = scripted([{ waitMs: 0 }, new Error('down')])
    const { call } = setUp([systemError('ECONNRESET')], { rateLimit: limiter })
    const error = await failureAs(NetworkError, call(operations.keyed, input))
    expect(error).toMatchObject({
      code: 'limiterFailed',
      outcome: 'unknown',
      attempts: { length: 1 },
    })
    expect(error).not.toBeInstanceOf(OutcomeUnknownError)
  })

  it('that never answers is not waited for past the deadline', async () => {
    const { call, clock, transport } = setUp([], {
      rateLimit: { take: () => new Promise(() => {}) },
    })
    const failure = failureAs(TimeoutError, call(operations.unsafe, input))
    await settle()
    clock.advance(60_000)
    expect(await failure).toMatchObject({ limit: 'deadline', outcome: 'not-sent', attempts: [] })
    expect(transport.requests).toEqual([])
  })
})

const bucket = (options: { perSecond: number; burst?: number }) => {
  const clock = createTestClock()
  const limiter = createTokenBucket({ ...options, now: clock.now })
  return { clock, take: () => limiter.take('x') as RatePermit }
}

describe('createTokenBucket', () => {
  it('lets a burst through and then queues the rest in order', () => {
    const { take } = bucket({ perSecond: 10, burst: 3 })
    expect(Array.from({ length: 6 }, () => take().waitMs)).toEqual([0, 0, 0, 100, 200, 300])
  })

  it('has a burst of one second, and of one at least', () => {
    const fast = bucket({ perSecond: 3 })
    expect(Array.from({ length: 4 }, () => fast.take().waitMs)).toEqual([0, 0, 0, 334])
    const slow = bucket({ perSecond: 0.5 })
    expect(Array.from({ length: 3 }, () => slow.take().waitMs)).toEqual([0, 2_000, 4_000])
  })

  it('fills up with time, and never over its burst', () => {
    const { clock, take } = bucket({ perSecond: 10, burst: 2 })
    take()
    take()
    clock.advance(100)
    expect([take().waitMs, take().waitMs]).toEqual([0, 100])
    clock.advance(3_600_000)
    expect([take().waitMs, take().waitMs, take().waitMs]).toEqual([0, 0, 100])
  })

  it('never lets more through in any second than burst and rate allow', () => {
    const { clock, take } = bucket({ perSecond: 5, burst: 2 })
    const sentAt = Array.from({ length: 200 }, (_, index) => {
      clock.advance((index * 37) % 150)
      return clock.now() + take().waitMs
    })
    for (const start of sentAt) {
      expect(sentAt.filter((at) => at >= start && at < start + 1_000).length).toBeLessThanOrEqual(7)
    }
  })

  it('gives a released place to the next', () => {
    const { take } = bucket({ perSecond: 1, burst: 1 })
    take()
    take().release?.()
    expect(take().waitMs).toBe(1_000)
  })

  it('does not punish a clock that is set back', () => {
    let time = 3_600_000
    const limiter = createTokenBucket({ perSecond: 10, burst: 2, now: () => time })
    const take = () => limiter.take('x') as RatePermit
    take()
    time = 0
    expect(take().waitMs).toBe(0)
    expect(take().waitMs).toBe(100)
  })

  it.each([
    ['rateLimit.perSecond', { perSecond: 0 }],
    ['rateLimit.perSecond', { perSecond: -1 }],
    ['rateLimit.perSecond', { perSecond: Number.NaN }],
    ['rateLimit.perSecond', { perSecond: Number.POSITIVE_INFINITY }],
    ['rateLimit.burst', { perSecond: 1, burst: 0.5 }],
    ['rateLimit.burst', { perSecond: 1, burst: Number.NaN }],
  ])('refuses a bad %s: %j', (setting, options) => {
    expect(() => createTokenBucket(options)).toThrow(
      expect.objectContaining({ code: 'configuration', setting }),
    )
  })

  it('keeps the order of calls through a client', async () => {
    const clock = createTestClock()
    const order: unknown[] = []
    const answer = (request: { body?: string | undefined }) => {
      order.push(JSON.parse(request.body ?? ''))
      return { status: 200, headers: {}, text: async () => '{}' }
    }
    const { call } = setUp([answer, answer, answer, answer], {
      clock,
      rateLimit: createTokenBucket({ perSecond: 2, burst: 1, now: clock.now }),
    })
    await Promise.all([1, 2, 3, 4].map((body) => call(operations.safe, { body })))
    expect(order).toEqual([1, 2, 3, 4])
    expect(clock.waits[0]).toBe(500)
  })
})

describe('fromRateLimiterFlexible', () => {
  it('asks a limiter of that package, waits as long as it says, and asks again', async () => {
    const memory = new RateLimiterMemory({ points: 2, duration: 1 })
    const limiter = fromRateLimiterFlexible(memory, 'app')
    expect(await limiter.take('x')).toEqual({ waitMs: 0 })
    expect(await limiter.take('x')).toEqual({ waitMs: 0 })
    const refused = await limiter.take('x')
    expect(refused.askAgain).toBe(true)
    expect(refused.waitMs).toBeGreaterThan(0)
    expect(refused.waitMs).toBeLessThanOrEqual(1_000)
  })

  it('counts each key for itself', async () => {
    const memory = new RateLimiterMemory({ points: 1, duration: 1 })
    expect(await fromRateLimiterFlexible(memory, 'one').take('x')).toEqual({ waitMs: 0 })
    expect(await fromRateLimiterFlexible(memory, 'two').take('x')).toEqual({ waitMs: 0 })
    expect(await fromRateLimiterFlexible(memory, 'one').take('x')).toMatchObject({ askAgain: true })
  })

  it.each([0, -1])('never asks again without waiting: %d ms are one', async (msBeforeNext) => {
    const limiter = fromRateLimiterFlexible(
      { consume: () => Promise.reject({ msBeforeNext }) },
      'app',
    )
    expect(await limiter.take('x')).toEqual({ waitMs: 1, askAgain: true })
  })

  it("hands the store's failure on, which is no reason to send", async () => {
    const limiter = fromRateLimiterFlexible(
      { consume: () => Promise.reject(new Error('ECONNREFUSED')) },
      'app',
    )
    const { call, transport } = setUp([], { rateLimit: limiter })
    const error = await failureAs(NetworkError, call(operations.unsafe, input))
    expect(error.code).toBe('limiterFailed')
    expect(transport.requests).toEqual([])
  })
})

describe('a call that waits for its place', () => {
  it('waits at the pause gate too when it has closed meanwhile', async () => {
    const order: string[] = []
    let release: (() => void) | undefined
    const places: RatePermit[] = [{ waitMs: 0 }, { waitMs: 5 }]
    const { call, transport } = setUp([tooMany('10'), {}, {}], {
      random: () => 0,
      rateLimit: { take: () => places.shift() ?? { waitMs: 0 } },
      clock: {
        now: () => now,
        sleep: async (ms) => {
          order.push(`sleep ${Math.round(ms)}`)
          if (ms === 5) await new Promise<void>((resolve) => (release = resolve))
          now += ms
        },
      },
    })
    let now = 0
    const second = [call(operations.safe, input)]
    await settle()
    second.push(call(operations.safe, input))
    await settle()
    release?.()
    await Promise.all(second)
    expect(transport.requests).toHaveLength(3)
    expect(order.filter((line) => line === 'sleep 5')).toHaveLength(1)
    expect(order.filter((line) => Number(line.slice(6)) > 5).length).toBeGreaterThanOrEqual(1)
  })

  it('gives a place back that is granted after it has given up', async () => {
    let grant: ((permit: RatePermit) => void) | undefined
    let released = 0
    const { call } = setUp([], {
      rateLimit: { take: () => new Promise((resolve) => (grant = resolve)) },
    })
    const controller = new AbortController()
    const made = call(operations.safe, input, { signal: controller.signal })
    await settle()
    controller.abort(new Error('no longer needed'))
    await expect(made).rejects.toThrow('no longer needed')
    grant?.({ waitMs: 0, release: () => void (released += 1) })
    await settle()
    expect(released).toBe(1)
  })
})
