import { describe, expect, it, vi } from 'vitest'
import { AuthError } from '../errors/auth-error.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
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

describe('credentials', () => {
  const unauthorised = { status: 401, json: {} }

  it('are asked for on every attempt, inside the retry', async () => {
    let token = 0
    const { call, transport } = setUp(
      [tooMany(), systemError('ECONNRESET'), { json: {} }],
      {},
      {
        authorizer: { headers: async () => ({ authorization: `Bearer ${(token += 1)}` }) },
      },
    )
    await call(operations.safe, input)
    expect(transport.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer 1',
      'Bearer 2',
      'Bearer 3',
    ])
  })

  it('are renewed once when they are refused', async () => {
    let token = 'old'
    const { call, transport } = setUp(
      [unauthorised, { json: { ok: 1 } }],
      {},
      {
        authorizer: {
          headers: () => ({ authorization: token }),
          renew: () => {
            token = 'new'
            return true
          },
        },
      },
    )
    const { data, attempts } = await call(operations.unsafe, input).withResponse()
    expect(data).toEqual({ ok: 1 })
    expect(transport.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'old',
      'new',
    ])
    expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 401],
      [2, 200],
    ])
  })

  it.each([
    ['refused twice', () => true, 2],
    ['cannot be renewed', () => false, 1],
    ['know no renewal', undefined, 1],
  ])('end in an AuthError when they are %s', async (_, renew, count) => {
    const { call, transport } = setUp(
      [unauthorised, unauthorised],
      {},
      {
        authorizer: { headers: () => ({}), ...(renew === undefined ? {} : { renew }) },
      },
    )
    const error = await failureAs(AuthError, call(operations.unsafe, input))
    expect(error).toMatchObject({ status: 401, outcome: 'not-sent', attempts: { length: count } })
    expect(transport.requests).toHaveLength(count)
  })

  it.each([403, 404, 500])('are not renewed after %d', async (status) => {
    const renew = vi.fn<() => boolean>(() => true)
    const { call, transport } = setUp(
      [{ status, json: {} }],
      {},
      { authorizer: { headers: () => ({}), renew } },
    )
    await failureOf(call(operations.unsafe, input))
    expect(renew).not.toHaveBeenCalled()
    expect(transport.requests).toHaveLength(1)
  })

  it('of the wrong kind refuse the call unsent, with the error as it is', async () => {
    const refusal = new ConfigurationError('basic credentials are needed', { setting: 'auth' })
    const { call, transport } = setUp(
      [],
      {},
      {
        authorizer: {
          headers: () => {
            throw refusal
          },
        },
      },
    )
    expect(await failureOf(call(operations.unsafe, input))).toBe(refusal)
    expect(transport.requests).toEqual([])
  })

  it('that cannot be had once an attempt is in doubt do not hide the doubt', async () => {
    const refusal = new ConfigurationError('the token service is down', { setting: 'auth' })
    let asked = 0
    const { call } = setUp(
      [systemError('ECONNRESET')],
      {},
      {
        authorizer: {
          headers: () => {
            if ((asked += 1) > 1) throw refusal
            return {}
          },
        },
      },
    )
    const error = await failureAs(OutcomeUnknownError, call(operations.keyed, input))
    expect(error).toMatchObject({ outcome: 'unknown', cause: refusal, attempts: { length: 1 } })
  })

  it("that fail with another operation's error do not pass its outcome off as the call's", async () => {
    const token = setUp([{ status: 401, json: {} }])
    let asked = 0
    const { call } = setUp(
      [systemError('ECONNRESET')],
      {},
      {
        authorizer: {
          headers: async () =>
            (asked += 1) > 1
              ? token.call<Record<string, string>>(operations.read, { path: { msisdn: 'x' } })
              : {},
        },
      },
    )
    const error = await failureAs(OutcomeUnknownError, call(operations.keyed, input))
    expect(error.operation).toBe('test.keyed')
    expect(error.cause).toBeInstanceOf(AuthError)
  })

  it('that never come are not waited for past the deadline, and nothing is sent', async () => {
    const { call, clock, transport } = setUp(
      [],
      {},
      { authorizer: { headers: () => new Promise(() => {}) } },
    )
    const failure = failureAs(TimeoutError, call(operations.unsafe, input))
    await settle()
    clock.advance(60_000)
    expect(await failure).toMatchObject({ limit: 'deadline', outcome: 'not-sent', attempts: [] })
    expect(transport.requests).toEqual([])
  })
})

describe('a renewal', () => {
  it('is one more request, so it does not happen when the call may send only one', async () => {
    const { call, transport } = setUp(
      [{ status: 401, json: {} }],
      {},
      { authorizer: { headers: () => ({ authorization: 'old' }), renew: () => true } },
    )
    await failureAs(AuthError, call(operations.safe, input, { maxAttempts: 1 }))
    expect(transport.requests).toHaveLength(1)
  })

  it('is begun all the same, so that the next call has fresh credentials', async () => {
    let token = 'old'
    const { call, transport } = setUp(
      [{ status: 401, json: {} }, { json: {} }],
      {},
      {
        authorizer: {
          headers: () => ({ authorization: token }),
          renew: () => {
            token = 'new'
            return true
          },
        },
      },
    )
    await failureAs(AuthError, call(operations.unsafe, input, { maxAttempts: 1 }))
    await call(operations.unsafe, input, { maxAttempts: 1 })
    expect(transport.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'old',
      'new',
    ])
  })

  it('is told which credentials were refused', async () => {
    const refused: unknown[] = []
    const { call } = setUp(
      [{ status: 401, json: {} }, {}],
      {},
      {
        authorizer: {
          headers: () => ({ authorization: 'old' }),
          renew: ({ authorization }) => refused.push(authorization) > 0,
        },
      },
    )
    await call(operations.safe, input)
    expect(refused).toEqual(['old'])
  })
})

describe('credentials that fail after the caller has gone', () => {
  it("are nobody's error", async () => {
    const unhandled: unknown[] = []
    const listen = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', listen)
    const controller = new AbortController()
    const { call } = setUp(
      [],
      {},
      { authorizer: { headers: () => Promise.reject(new AuthFailure()) } },
    )
    const made = call(operations.safe, input, { signal: controller.signal })
    controller.abort(new Error('gone'))
    await expect(made).rejects.toThrow('gone')
    await settle()
    await settle()
    process.off('unhandledRejection', listen)
    expect(unhandled).toEqual([])
  })
})

class AuthFailure extends Error {}
