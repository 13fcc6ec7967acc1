import { describe, expect, it } from 'vitest'
import { AuthError } from '../errors/auth-error.ts'
import { HttpError } from '../errors/http-error.ts'
import { InvalidRequestError } from '../errors/invalid-request-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { NotFoundError } from '../errors/not-found-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { RateLimitError } from '../errors/rate-limit-error.ts'
import { RedirectError } from '../errors/redirect-error.ts'
import { ServerError } from '../errors/server-error.ts'
import { TextwireError } from '../errors/textwire-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type { ScriptedAnswer } from '../testing/create-scripted-transport.ts'
import { createTestClock } from '../testing/create-test-clock.ts'
import type { Clock } from '../wire/clock.ts'
import {
  cutOff,
  deaf,
  endless,
  failureAs,
  operations,
  settle,
  setUp,
  systemError,
  times,
  tooMany,
} from '../testing/call-kit.ts'

const input = { body: { to: 'x' } }
const down: ScriptedAnswer = { status: 503, text: '<html>down</html>' }
const lost = systemError('ECONNRESET')

const isAnswer = (_operation: unknown, json: unknown) =>
  typeof json === 'object' && json !== null && 'id' in json

describe('a call that fails on every attempt', () => {
  const answers: Record<string, ScriptedAnswer> = {
    refused: systemError('ECONNREFUSED', { syscall: 'connect' }),
    lost,
    '500 without a body': { status: 500, text: '' },
    '503 with HTML': down,
    '501': { status: 501, text: '' },
    '429': tooMany(),
    '400': { status: 400, json: { error: 'no' } },
    '401': { status: 401, json: {} },
    '403': { status: 403, json: {} },
    '404': { status: 404, json: {} },
    '410': { status: 410, text: '' },
    '307': { status: 307, headers: { location: 'https://evil.example' }, text: '' },
    '302': { status: 302, headers: { location: 'https://evil.example' }, text: '' },
    '200 with HTML': { text: '<html>hello</html>' },
    '200 without a body': { text: '' },
    '200 with half a body': { text: '{"id":' },
    '200 cut off': cutOff(200),
    '429 cut off': cutOff(429),
    '400 cut off': cutOff(400),
    '302 cut off': cutOff(302),
    '500 cut off': cutOff(500),
  }
  // What a safe or keyed operation ends in, after how many attempts, and what an unsafe one does.
  const table = [
    ['refused', NetworkError, 4, 'not-sent', NetworkError, 4, 'not-sent'],
    ['lost', NetworkError, 4, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    ['500 without a body', ServerError, 4, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    ['503 with HTML', ServerError, 4, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    ['501', ServerError, 1, 'not-sent', ServerError, 1, 'not-sent'],
    ['429', RateLimitError, 4, 'not-sent', RateLimitError, 4, 'not-sent'],
    ['400', InvalidRequestError, 1, 'not-sent', InvalidRequestError, 1, 'not-sent'],
    ['401', AuthError, 1, 'not-sent', AuthError, 1, 'not-sent'],
    ['403', AuthError, 1, 'not-sent', AuthError, 1, 'not-sent'],
    ['404', NotFoundError, 1, 'not-sent', NotFoundError, 1, 'not-sent'],
    ['410', NotFoundError, 1, 'not-sent', NotFoundError, 1, 'not-sent'],
    ['307', RedirectError, 1, 'not-sent', RedirectError, 1, 'not-sent'],
    ['302', RedirectError, 1, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    ['200 with HTML', UnreadableResponseError, 4, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    [
      '200 without a body',
      UnreadableResponseError,
      4,
      'unknown',
      OutcomeUnknownError,
      1,
      'unknown',
    ],
    [
      '200 with half a body',
      UnreadableResponseError,
      4,
      'unknown',
      OutcomeUnknownError,
      1,
      'unknown',
    ],
    ['200 cut off', UnreadableResponseError, 4, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    ['429 cut off', RateLimitError, 4, 'not-sent', RateLimitError, 4, 'not-sent'],
    ['400 cut off', InvalidRequestError, 1, 'not-sent', InvalidRequestError, 1, 'not-sent'],
    ['302 cut off', RedirectError, 1, 'unknown', OutcomeUnknownError, 1, 'unknown'],
    ['500 cut off', ServerError, 4, 'unknown', OutcomeUnknownError, 1, 'unknown'],
  ] as const
  const rows = table.flatMap(
    ([name, whenSafe, safeCount, safeOutcome, whenUnsafe, unsafeCount, unsafeOutcome]) => [
      { name, operation: 'safe' as const, type: whenSafe, count: safeCount, outcome: safeOutcome },
      { name, operation: 'keyed' as const, type: whenSafe, count: safeCount, outcome: safeOutcome },
      {
        name,
        operation: 'unsafe' as const,
        type: whenUnsafe,
        count: unsafeCount,
        outcome: unsafeOutcome,
      },
    ],
  )

  it.each(rows)(
    '$operation, $name: $type.name after $count, $outcome',
    async ({ name, operation, type, count, outcome }) => {
      const answer = answers[name] ?? new Error(`no answer named ${name}`)
      const { call, transport } = setUp(times(4, answer))
      const error = await failureAs<TextwireError>(type, call(operations[operation], input))
      expect(error).toMatchObject({ name: type.name, outcome, operation: `test.${operation}` })
      expect(TextwireError.is(error)).toBe(true)
      expect(transport.requests).toHaveLength(count)
      expect(error).toMatchObject({ attempts: { length: count } })
    },
  )

  it('carries the status and the family of what came, on and under an unknown outcome', async () => {
    const { call } = setUp([down])
    const error = await failureAs(OutcomeUnknownError, call(operations.unsafe, input))
    expect(error.status).toBe(503)
    expect(error.cause).toBeInstanceOf(ServerError)
    expect(error.cause).toBeInstanceOf(HttpError)
  })

  it('hangs the original error below an unknown outcome', async () => {
    const { call } = setUp([lost])
    const error = await failureAs(OutcomeUnknownError, call(operations.unsafe, input))
    expect(error.status).toBeUndefined()
    expect(error.cause).toMatchObject({
      name: 'NetworkError',
      code: 'ECONNRESET',
      cause: { message: 'fetch failed', cause: { code: 'ECONNRESET' } },
    })
  })

  it('throws the last error as it is', async () => {
    const { call } = setUp([lost, down, tooMany(), { status: 502, json: { error: 'bad gateway' } }])
    const error = await failureAs(ServerError, call(operations.safe, input))
    expect(error.message).toBe('test.safe answered 502: bad gateway')
    expect(error.attempts.map(({ status, error: word }) => status ?? word)).toEqual([
      'ECONNRESET',
      503,
      429,
      502,
    ])
  })
})

describe('a call that succeeds after failures', () => {
  it.each([
    ['safe', [lost, down, { text: '<p>' }, { json: { id: 1 } }]],
    ['keyed', [lost, down, { text: '' }, { json: { id: 1 } }]],
    ['unsafe', [systemError('ENOTFOUND'), tooMany('1'), tooMany(), { json: { id: 1 } }]],
  ] as const)('%s: hands over the answer and tells of each attempt', async (name, script) => {
    const { call } = setUp(script)
    const { data, attempts, status } = await call(operations[name], input).withResponse()
    expect(data).toEqual({ id: 1 })
    expect(status).toBe(200)
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4])
  })

  it('tells how long each attempt waited and took', async () => {
    const { call, clock } = setUp([
      () => {
        clock.advance(300)
        return Promise.reject(lost)
      },
      () => {
        clock.advance(40)
        return Promise.resolve({ status: 200, headers: {}, text: async () => '{}' })
      },
    ])
    const start = clock.now()
    const { attempts } = await call(operations.safe, input).withResponse()
    expect(attempts).toEqual([
      { attempt: 1, startedAt: start, waitedMs: 0, durationMs: 300, error: 'ECONNRESET' },
      { attempt: 2, startedAt: start + 800, waitedMs: 500, durationMs: 40, status: 200 },
    ])
  })

  it('takes 204 for success without data', async () => {
    const { call } = setUp([{ status: 204, text: '' }])
    await expect(call(operations.unsafe, input)).resolves.toBeUndefined()
  })

  it.each(['null', '[]', '"ok"', '1'])(
    'does not take %s for an answer, whose type promises an object',
    async (text) => {
      const { call } = setUp([{ text }, { json: { ok: 1 } }])
      await expect(call(operations.keyed, input)).resolves.toEqual({ ok: 1 })
      const { call: again } = setUp([{ text }])
      await failureAs(OutcomeUnknownError, again(operations.unsafe, input))
    },
  )

  it('takes an empty body for success where the operation may have it, and no cut one', async () => {
    const mayBeEmpty = { ...operations.unsafe, mayBeEmpty: true }
    const { call } = setUp([{ status: 202, text: '' }])
    await expect(call(mayBeEmpty, input)).resolves.toBeUndefined()
    const { call: again } = setUp([cutOff(202)])
    await failureAs(OutcomeUnknownError, again(mayBeEmpty, input))
  })

  const list = { ...operations.unsafe, isList: true }

  it.each(['[]', '[{"id":1}]'])('takes %s where an operation answers with a list', async (text) => {
    const { call } = setUp([{ text }])
    await expect(call(list, input)).resolves.toEqual(JSON.parse(text))
  })

  it.each(['{}', '', 'null'])('takes %j for no list', async (text) => {
    const { call } = setUp([{ text }])
    await expect(call(list, input)).rejects.toBeInstanceOf(OutcomeUnknownError)
  })

  it('does not take for an answer what the provider could not have meant', async () => {
    const script = [{ json: {} }, { json: { id: 'm' } }]
    const { call, transport } = setUp(script, {}, { isAnswer })
    await expect(call(operations.keyed, input)).resolves.toEqual({ id: 'm' })
    expect(transport.requests).toHaveLength(2)
    const { call: again } = setUp([{ json: {} }], {}, { isAnswer })
    await failureAs(OutcomeUnknownError, again(operations.unsafe, input))
  })

  it('does not take 204 for an answer where the operation has none', async () => {
    const { call } = setUp([{ status: 204, text: '' }])
    const made = call({ ...operations.unsafe, success: [200] }, input)
    expect((await failureAs(OutcomeUnknownError, made)).status).toBe(204)
  })
})

describe('a field that makes an unsafe operation safe', () => {
  it.each([
    ['with it', { opted_in: '2026-01-01T00:00:00' }, 4],
    ['without it', {}, 1],
    ['with it undefined', { opted_in: undefined }, 1],
    ['with it null', { opted_in: null }, 1],
    ['with it empty', { opted_in: ' ' }, 1],
    ['with it as a function, which is not written', { opted_in: () => 'x' }, 1],
    ['with it as a date that is none, which is written as null', { opted_in: new Date(NaN) }, 1],
    ['with it inherited, which is not written', Object.create({ opted_in: '2026-01-01' }), 1],
  ])('%s', async (_, body, count) => {
    const { call, transport } = setUp(times(4, lost))
    await failureAs(TextwireError, call(operations.register, { body }))
    expect(transport.requests).toHaveLength(count)
  })
})

describe('what is known of the message once an attempt is in doubt', () => {
  it.each([
    ['400', { status: 400, json: {} }, InvalidRequestError],
    ['401', { status: 401, json: {} }, AuthError],
    ['a redirect', { status: 307, text: '' }, RedirectError],
    ['501', { status: 501, text: '' }, ServerError],
    ['an absurdly late 429', tooMany('3600'), RateLimitError],
  ] as const)('a lost attempt and then %s leave it unknown', async (_, answer, type) => {
    for (const first of [lost, down, { text: '' }, cutOff(200)]) {
      const { call } = setUp([first, answer])
      const error = await failureAs<TextwireError>(type, call(operations.keyed, input))
      expect(error).toMatchObject({ outcome: 'unknown' })
    }
  })

  it('a lost attempt and then refusals leave it unknown', async () => {
    const refused = systemError('ECONNREFUSED')
    const { call } = setUp([lost, refused, refused, refused])
    const error = await failureAs(NetworkError, call(operations.keyed, input))
    expect(error).toMatchObject({ outcome: 'unknown', code: 'ECONNREFUSED' })
  })

  it('refusals and 429 alone leave it certain', async () => {
    const { call } = setUp([systemError('ECONNREFUSED'), tooMany('1'), { status: 400, json: {} }])
    const error = await failureAs(InvalidRequestError, call(operations.keyed, input))
    expect(error.outcome).toBe('not-sent')
  })
})

const waitsOf = async (script: readonly ScriptedAnswer[], options = {}) => {
  const { call, clock } = setUp(script, options)
  await call(operations.safe, input)
  return clock.waits
}

describe('waiting', () => {
  it('backs off with full jitter under a bound that doubles', async () => {
    const script = [down, down, down, { json: {} }]
    expect(await waitsOf(script)).toEqual([500, 1_000, 2_000])
    expect(await waitsOf(script, { random: () => 0 })).toEqual([0, 0, 0])
    expect(await waitsOf(script, { random: () => 0.999 })).toEqual([999, 1_998, 3_996])
    expect(await waitsOf(script, { backoff: { baseMs: 1_000, maxMs: 1_500 } })).toEqual([
      500, 750, 750,
    ])
  })

  it.each([
    ['2', 0, 2_000],
    ['2', 0.5, 2_100],
    ['2', 1, 2_200],
    ['0.1', 1, 150],
    ['30', 1, 31_000],
  ])(
    'puts jitter above a Retry-After of %s s, never below (random %d: %d ms)',
    async (seconds, random, expected) => {
      expect(await waitsOf([tooMany(seconds), { json: {} }], { random: () => random })).toEqual([
        expected,
      ])
    },
  )

  it.each(['0', '-5', 'soon', '', 'Thu, 01 Jan 1970 00:00:00 GMT', '99999999'])(
    'backs off on its own when Retry-After is %j',
    async (value) => {
      expect(await waitsOf([tooMany(value), { json: {} }])).toEqual([500])
    },
  )

  it("measures a date by the server's own clock", async () => {
    const headers = { date: 'Fri, 01 Jan 1999 00:00:00 GMT' }
    const script = [tooMany('Fri, 01 Jan 1999 00:00:10 GMT', headers), { json: {} }]
    expect(await waitsOf(script, { random: () => 0 })).toEqual([10_000])
  })

  it('waits as long as a 503 says', async () => {
    const script = [{ status: 503, headers: { 'retry-after': '7' }, text: '' }, { json: {} }]
    expect(await waitsOf(script, { random: () => 0 })).toEqual([7_000])
  })

  it.each([
    ['429', tooMany('31'), RateLimitError],
    ['503', { status: 503, headers: { 'retry-after': '31' }, text: '' }, ServerError],
  ] as const)(
    'ends with the error when a %s asks for more than maxRetryAfterMs',
    async (_, answer, type) => {
      const { call, clock, transport } = setUp([answer])
      const error = await failureAs<HttpError>(type, call(operations.safe, input))
      expect(error.retryAfterMs).toBe(31_000)
      expect(clock.waits).toEqual([])
      expect(transport.requests).toHaveLength(1)
    },
  )

  it('lets the call say how long a Retry-After it accepts', async () => {
    const { call, clock } = setUp([tooMany('31'), { json: {} }], { random: () => 0 })
    await call(operations.safe, input, { maxRetryAfterMs: 31_000 })
    expect(clock.waits).toEqual([31_000])
  })
})

describe('503 with Retry-After on an unsafe operation', () => {
  const busy = { status: 503, headers: { 'retry-after': '2' }, text: '' }

  it('is an unknown outcome by default', async () => {
    const { call, transport } = setUp([busy])
    await failureAs(OutcomeUnknownError, call(operations.unsafe, input))
    expect(transport.requests).toHaveLength(1)
  })

  it('is waited for when the client says so', async () => {
    const { call, clock } = setUp([busy, { json: { ok: true } }], {
      retryUnsafeOn503: true,
      random: () => 0,
    })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ ok: true })
    expect(clock.waits).toEqual([2_000])
  })

  it('is an unknown outcome without Retry-After, whatever the client says', async () => {
    const { call } = setUp([down], { retryUnsafeOn503: true })
    await expect(call(operations.unsafe, input)).rejects.toBeInstanceOf(OutcomeUnknownError)
  })
})

describe('maxAttempts', () => {
  it.each([1, 2, 6])('%d: that many requests and no more', async (maxAttempts) => {
    const { call, transport } = setUp(times(6, down), { maxAttempts })
    await failureAs(ServerError, call(operations.safe, input))
    expect(transport.requests).toHaveLength(maxAttempts)
  })

  it('of the call goes before that of the client', async () => {
    const { call, transport } = setUp([down, down], { maxAttempts: 5 })
    await failureAs(ServerError, call(operations.safe, input, { maxAttempts: 2 }))
    expect(transport.requests).toHaveLength(2)
  })
})

describe('the retry budget', () => {
  it('lets calls fail with their first error once it is spent, and successes fill it', async () => {
    const script = [down, down, down, {}, {}, {}, {}, {}, down, {}]
    const { call, transport } = setUp(script, { retryBudget: { capacity: 10 } })
    await failureAs(ServerError, call(operations.safe, input))
    expect(transport.requests).toHaveLength(3)
    for (let success = 0; success < 5; success += 1) await call(operations.safe, input)
    await expect(call(operations.safe, input)).resolves.toEqual({})
    expect(transport.requests).toHaveLength(10)
  })

  it('is shared by all calls of a client and by no other client', async () => {
    const options = { retryBudget: { capacity: 5 } }
    const first = setUp([down, down, down], options)
    const second = setUp([down, {}], options)
    await failureAs(ServerError, first.call(operations.safe, input))
    await failureAs(ServerError, first.call(operations.keyed, input))
    expect(first.transport.requests).toHaveLength(3)
    await expect(second.call(operations.safe, input)).resolves.toEqual({})
  })

  it('charges more for a lost connection', async () => {
    const { call, transport } = setUp(times(4, lost), { retryBudget: { capacity: 19 } })
    await failureAs(NetworkError, call(operations.safe, input))
    expect(transport.requests).toHaveLength(2)
  })

  it('does not grow over its capacity', async () => {
    const script = [{}, {}, {}, down, down]
    const { call, transport } = setUp(script, { retryBudget: { capacity: 5, successRefund: 100 } })
    for (let success = 0; success < 3; success += 1) await call(operations.safe, input)
    await failureAs(ServerError, call(operations.safe, input))
    expect(transport.requests).toHaveLength(5)
  })

  it('can be switched off', async () => {
    const script = times(300, down)
    const { call, transport } = setUp(script, {
      retryBudget: false,
      maxAttempts: 300,
      deadlineMs: Number.POSITIVE_INFINITY,
    })
    await failureAs(ServerError, call(operations.safe, input))
    expect(transport.requests).toHaveLength(300)
  })
})

describe('time', () => {
  it('cuts an attempt that takes too long, and tries again', async () => {
    const { call, transport, clock } = setUp([deaf, { json: { ok: 1 } }], {
      attemptTimeoutMs: 1_000,
    })
    const answer = call(operations.safe, input)
    await settle()
    clock.advance(1_000)
    await expect(answer).resolves.toEqual({ ok: 1 })
    expect(transport.requests[0]?.signal?.aborted).toBe(true)
    expect(transport.requests[1]?.signal?.aborted).toBe(false)
  })

  it('leaves no timer behind', async () => {
    const clock = createTestClock()
    let timers = 0
    const setTimer: Clock['setTimer'] = (ms, callback) => {
      const cancel = clock.setTimer(ms, callback)
      timers += 1
      return () => {
        timers -= 1
        cancel()
      }
    }
    const script = [tooMany('1'), lost, cutOff(500), { json: {} }]
    const { call } = setUp(
      script,
      { clock: { ...clock, setTimer }, rateLimit: { take: async () => ({ waitMs: 0 }) } },
      { authorizer: { headers: async () => ({}) } },
    )
    await call(operations.safe, input)
    expect(timers).toBe(0)
  })

  it('names the limit of the attempt', async () => {
    const { call, clock } = setUp([deaf], { maxAttempts: 1 })
    const failure = failureAs(TimeoutError, call(operations.safe, input))
    await settle()
    clock.advance(10_000)
    expect(await failure).toMatchObject({
      limit: 'attempt',
      timeoutMs: 10_000,
      code: 'attemptTimeout',
      outcome: 'unknown',
      attempts: [{ attempt: 1, durationMs: 10_000, error: 'attemptTimeout' }],
    })
  })

  it('cuts an attempt at the deadline of the call', async () => {
    const { call, clock } = setUp([deaf], { deadlineMs: 4_000 })
    const failure = failureAs(TimeoutError, call(operations.safe, input))
    await settle()
    clock.advance(4_000)
    expect(await failure).toMatchObject({
      limit: 'deadline',
      timeoutMs: 4_000,
      code: 'deadlineTimeout',
      outcome: 'unknown',
      attempts: { length: 1 },
    })
  })

  it('does not know the outcome of an unsafe call that was cut', async () => {
    const { call, transport, clock } = setUp([deaf])
    const failure = failureAs(OutcomeUnknownError, call(operations.unsafe, input))
    await settle()
    clock.advance(10_000)
    expect((await failure).cause).toBeInstanceOf(TimeoutError)
    expect(transport.requests).toHaveLength(1)
  })

  it('ends at once, without a sleep, when a wait would not fit', async () => {
    const { call, clock } = setUp([tooMany('20')], { deadlineMs: 15_000 })
    const start = clock.now()
    const error = await failureAs(RateLimitError, call(operations.unsafe, input))
    expect(error).toMatchObject({
      retryAfterMs: 20_000,
      outcome: 'not-sent',
      attempts: { length: 1 },
    })
    expect(clock.waits).toEqual([])
    expect(clock.now()).toBe(start)
  })

  it('makes no wait that would leave no time at all for an attempt', async () => {
    const { call, clock, transport } = setUp([tooMany('15')], {
      deadlineMs: 15_000,
      random: () => 0,
    })
    await failureAs(RateLimitError, call(operations.unsafe, input))
    expect(clock.waits).toEqual([])
    expect(transport.requests).toHaveLength(1)
  })

  it('sends nothing once the deadline is over, however late a wait ends', async () => {
    const { call, transport, clock } = setUp([tooMany('10')], {
      deadlineMs: 15_000,
      clock: { sleep: async (ms) => clock.advance(ms + 60_000), now: () => clock.now() },
    })
    const error = await failureAs(TimeoutError, call(operations.unsafe, input))
    expect(error).toMatchObject({ limit: 'deadline', outcome: 'not-sent', attempts: { length: 1 } })
    expect(transport.requests).toHaveLength(1)
  })

  it('shares the deadline among attempts and waits', async () => {
    const { call, transport } = setUp(times(50, down), {
      deadlineMs: 10_000,
      maxAttempts: 50,
      random: () => 1,
    })
    // 1 s + 2 s + 4 s fit, the next 8 s do not.
    await failureAs(ServerError, call(operations.safe, input))
    expect(transport.requests).toHaveLength(4)
  })

  it.each([
    ['200', endless(200), TimeoutError, 'unknown'],
    ['400', endless(400), InvalidRequestError, 'not-sent'],
    ['429', endless(429), RateLimitError, 'not-sent'],
    ['307', endless(307), RedirectError, 'not-sent'],
    ['503', endless(503), ServerError, 'unknown'],
  ] as const)(
    'judges a %s whose body never ends by what is known',
    async (_, answer, type, outcome) => {
      const { call, clock } = setUp([answer], { maxAttempts: 1 })
      const failure = failureAs<TextwireError>(type, call(operations.safe, input))
      await settle()
      clock.advance(10_000)
      expect(await failure).toMatchObject({ outcome, attempts: [{ error: 'attemptTimeout' }] })
    },
  )

  it('repeats an unsafe call after a 429 whose body never ends', async () => {
    const { call, clock } = setUp([endless(429, { 'retry-after': '1' }), { json: { ok: 1 } }])
    const answer = call(operations.unsafe, input)
    await settle()
    clock.advance(10_000)
    await expect(answer).resolves.toEqual({ ok: 1 })
  })
})

describe('a call that must not be repeated and is in doubt', () => {
  const busy: ScriptedAnswer = { status: 503, headers: { 'retry-after': '1' }, json: {} }

  it.each([
    ['a refusal', { status: 400, json: {} }],
    ['a connection that is never made', systemError('ECONNREFUSED', { syscall: 'connect' })],
    ['a 429 that asks for too long', tooMany('3600')],
    ['the same again', busy],
  ] as [string, ScriptedAnswer][])('ends in doubt, also when it ends with %s', async (_, last) => {
    const { call } = setUp([busy, ...times(3, last)], { retryUnsafeOn503: true })
    const error = await failureAs(OutcomeUnknownError, call(operations.unsafe, input))
    expect(error.outcome).toBe('unknown')
  })
})

describe('the retry budget', () => {
  it('is not charged for a wait that does not fit the deadline', async () => {
    const retryBudget = { capacity: 5, retryCost: 5 }
    const { call, transport } = setUp([tooMany('20'), tooMany('1'), {}], { retryBudget })
    await failureAs(RateLimitError, call(operations.safe, input, { deadlineMs: 10_000 }))
    await call(operations.safe, input)
    expect(transport.requests).toHaveLength(3)
  })

  it.each([Number.NaN, -1])('refuses a capacity of %s', (capacity) => {
    expect(() => setUp([], { retryBudget: { capacity } })).toThrow(/retryBudget\.capacity must be/)
  })
})
