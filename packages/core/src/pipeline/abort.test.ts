import { describe, expect, it, vi } from 'vitest'
import { TextwireError } from '../errors/textwire-error.ts'
import type { AttemptEvent } from '../observe/observer.ts'
import type { RateLimiter } from '../rate/rate-limiter.ts'
import {
  cutOff,
  deaf,
  failureOf,
  operations,
  settle,
  setUp,
  systemError,
  tooMany,
} from '../testing/call-kit.ts'
import type { Clock } from '../wire/clock.ts'
import type { Authorizer } from './auth.ts'

const input = { body: { to: 'x' } }

/** A clock whose sleeps end only by their signal. */
const sleepless: Partial<Clock> = {
  sleep: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
}

const reasons: readonly (readonly [string, unknown, (reason: unknown) => boolean])[] = [
  [
    'the default reason',
    undefined,
    (reason) => reason instanceof DOMException && reason.name === 'AbortError',
  ],
  ['an Error', new RangeError('mine'), (reason) => reason instanceof RangeError],
  ['a text', 'stop', (reason) => reason === 'stop'],
  ['null', null, (reason) => reason === null],
  [
    'an error of the family',
    new TextwireError('mine', { code: 'x' }),
    (reason) => TextwireError.is(reason),
  ],
]

describe.each(reasons)(
  "the caller's abort with %s passes through unwrapped",
  (_, reason, matches) => {
    const aborting = () => {
      const controller = new AbortController()
      const abort = () => controller.abort(reason)
      return { abort, options: { signal: controller.signal } }
    }

    it('before the call: nothing is sent', async () => {
      const { call, transport } = setUp([])
      const { abort, options } = aborting()
      abort()
      expect(matches(await failureOf(call(operations.unsafe, input, options)))).toBe(true)
      expect(transport.requests).toEqual([])
    })

    it('before the call: no place under the rate limit is taken, and no credentials are asked for', async () => {
      const take = vi.fn<RateLimiter['take']>(() => ({ waitMs: 0 }))
      const headers = vi.fn<Authorizer['headers']>(() => ({}))
      const { call } = setUp([], { rateLimit: { take } }, { authorizer: { headers } })
      const { abort, options } = aborting()
      abort()
      await failureOf(call(operations.unsafe, input, options))
      expect(take).not.toHaveBeenCalled()
      expect(headers).not.toHaveBeenCalled()
    })

    it('right after the call is made: nothing is sent', async () => {
      const { call, transport } = setUp([deaf])
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.unsafe, input, options))
      abort()
      expect(matches(await failure)).toBe(true)
      await settle()
      expect(transport.requests).toEqual([])
    })

    it('during an attempt, though the transport does not listen', async () => {
      const events: AttemptEvent[] = []
      const { call, transport } = setUp([deaf], { observe: (event) => void events.push(event) })
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.unsafe, input, options))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
      expect(transport.requests[0]?.signal?.aborted).toBe(true)
      expect(events).toHaveLength(1)
    })

    it('during an attempt whose transport listens and fails with an error of its own', async () => {
      const { call } = setUp([
        ({ signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(systemError('ECONNREFUSED')))
          }),
      ])
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.safe, input, options))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
    })

    it('while a body is read', async () => {
      const { call } = setUp([
        async ({ signal }) => ({
          status: 200,
          headers: {},
          text: () =>
            new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () => reject(signal.reason))
            }),
        }),
      ])
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.unsafe, input, options))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
    })

    it.each([
      ['a backoff', cutOff(500)],
      ['a Retry-After', tooMany('5')],
    ])('during %s', async (_wait, answer) => {
      const { call, transport } = setUp([answer], { clock: sleepless })
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.safe, input, options))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
      expect(transport.requests).toHaveLength(1)
    })

    it('while the client is paused', async () => {
      const { call, transport } = setUp([tooMany('5')], { clock: sleepless })
      const { abort, options } = aborting()
      void call(operations.safe, input)
      await settle()
      const failure = failureOf(call(operations.safe, input, options))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
      expect(transport.requests).toHaveLength(1)
    })

    it('while it waits for its place under the rate limit, which it gives back', async () => {
      let released = 0
      const rateLimit: RateLimiter = {
        take: () => ({ waitMs: 10, release: () => void (released += 1) }),
      }
      const { call, transport } = setUp([], { clock: sleepless, rateLimit })
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.safe, input, options))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
      expect(released).toBe(1)
      expect(transport.requests).toEqual([])
    })

    it.each([
      ['a rate limiter', { rateLimit: { take: () => new Promise<never>(() => {}) } }, {}],
      ['credentials', {}, { authorizer: { headers: () => new Promise<never>(() => {}) } }],
    ])('while %s that never come is waited for', async (_what, options, changes) => {
      const { call, transport } = setUp([], options, changes)
      const { abort, options: callOptions } = aborting()
      const failure = failureOf(call(operations.safe, input, callOptions))
      await settle()
      abort()
      expect(matches(await failure)).toBe(true)
      expect(transport.requests).toEqual([])
    })

    it('while credentials are fetched that come all the same: nothing is sent', async () => {
      let give: ((headers: Record<string, string>) => void) | undefined
      const authorizer = {
        headers: () => new Promise<Record<string, string>>((resolve) => (give = resolve)),
      }
      const { call, transport } = setUp([{}], {}, { authorizer })
      const { abort, options } = aborting()
      const failure = failureOf(call(operations.unsafe, input, options))
      await settle()
      give?.({ authorization: 'x' })
      abort()
      expect(matches(await failure)).toBe(true)
      await settle()
      expect(transport.requests).toEqual([])
    })
  },
)

describe("the caller's signal", () => {
  it('is left without listeners by calls that are over', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const counted = new Proxy(signal, {
      get(target, name) {
        if (name === 'addEventListener') listeners += 1
        if (name === 'removeEventListener') listeners -= 1
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const { call } = setUp([tooMany('1'), systemError('ECONNRESET'), { json: {} }])
    await call(operations.safe, input, { signal: counted })
    expect(listeners).toBe(0)
  })

  it('may abort after the answer without any effect', async () => {
    const controller = new AbortController()
    const { call } = setUp([{ json: { ok: 1 } }])
    const answer = await call(operations.unsafe, input, { signal: controller.signal })
    controller.abort()
    expect(answer).toEqual({ ok: 1 })
  })
})
