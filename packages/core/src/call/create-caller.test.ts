import { describe, expect, it, vi } from 'vitest'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { InvalidInputError } from '../errors/invalid-input-error.ts'
import { failureAs, operations, profile, SECRET, setUp } from '../testing/call-kit.ts'
import type { Operation } from '../wire/operation.ts'
import { createCaller } from './create-caller.ts'
import type { CheckInput } from './wire-options.ts'

const sent = async (operation: Operation, input: object, options = {}, changes = {}) => {
  const { call, transport } = setUp([{}], options, changes)
  await call(operation, input)
  return transport.requests[0]
}

describe('a request', () => {
  it('is plain data: method, url, headers, body', async () => {
    const request = await sent(operations.unsafe, { body: { to: ['x'], note: 'é' } })
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://api.example.com/unsafe',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Basic ${SECRET}`,
      },
      body: '{"to":["x"],"note":"é"}',
    })
    expect(request?.signal).toBeInstanceOf(AbortSignal)
  })

  it('without a body has none, and no type for one', async () => {
    const request = await sent(operations.read, { path: { msisdn: '1' } })
    expect(request?.body).toBeUndefined()
    expect(Object.keys(request?.headers ?? {})).toEqual(['accept', 'authorization'])
  })

  it('sends a text as it is, under the type that the headers give', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const request = await sent(operations.unsafe, { body: 'a=1&b=2' }, {}, { headers })
    expect(request).toMatchObject({ body: 'a=1&b=2', headers })
  })

  it("takes the operation's Accept before the default", async () => {
    const accept = 'application/vnd.urbanairship+json; version=3'
    const request = await sent({ ...operations.safe, accept }, {})
    expect(request?.headers['accept']).toBe(accept)
  })

  it.each([
    ['a/b', 'a%2Fb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['+15035556789', '%2B15035556789'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
    [' . ', '%20.%20'],
    ['é', '%C3%A9'],
    [15035556789, '15035556789'],
    [0, '0'],
    ['$&', '%24%26'],
  ])('encodes the path parameter %j as %s', async (msisdn, expected) => {
    const request = await sent(operations.read, { path: { msisdn } })
    expect(request?.url).toBe(`https://api.example.com/channels/${expected}`)
  })

  it.each([
    [{}, ''],
    [{ a: undefined, b: null, c: [] }, ''],
    [{ a: 1, b: false, c: '', d: 0 }, '?a=1&b=false&c=&d=0'],
    [{ a: ['x', 'y z', null, undefined] }, '?a=x,y%20z'],
    [{ 'a&b': 'c=d&e+f' }, '?a%26b=c%3Dd%26e%2Bf'],
  ])('writes the query %j as %j', async (query, expected) => {
    const request = await sent(operations.safe, { query })
    expect(request?.url).toBe(`https://api.example.com/safe${expected}`)
  })
})

describe('an input that cannot be sent', () => {
  it.each([[undefined], [''], ['  '], ['\t'], ['.'], ['..'], [null], [['x']], [{}], [true]])(
    'is refused unsent when a path parameter is %j',
    async (msisdn) => {
      const { call, transport } = setUp([])
      // What JavaScript can pass in spite of the type.
      const path = { msisdn } as unknown as Record<string, string>
      const error = await failureAs(InvalidInputError, call(operations.read, { path }))
      expect(error.problems).toEqual([
        { path: 'msisdn', message: expect.stringContaining('must be a text that is not empty') },
      ])
      expect(error.outcome).toBe('not-sent')
      expect(transport.requests).toEqual([])
    },
  )

  it('does not show a number that stands where no number can', async () => {
    const { call } = setUp([])
    const path = { msisdn: ['+15035556789'] } as unknown as Record<string, string>
    const error = await failureAs(InvalidInputError, call(operations.read, { path }))
    expect(error.message).not.toContain('5035556789')
  })

  it('names every missing path parameter', async () => {
    const { call } = setUp([])
    const operation = { ...operations.read, path: '/{a}/x/{b}' }
    const error = await failureAs(InvalidInputError, call(operation, { path: { c: 'x' } }))
    expect(error.problems.map(({ path }) => path)).toEqual(['a', 'b'])
  })

  it("is refused unsent when the client's validate finds problems, all of them listed", async () => {
    const problems = [
      { path: 'to', message: 'is missing' },
      { path: 'text', message: 'is too long' },
    ]
    const validate = vi.fn<CheckInput>(() => problems)
    const { call, transport } = setUp([], { validate })
    const input = { body: {} }
    const error = await failureAs(InvalidInputError, call(operations.keyed, input))
    expect(error.problems).toEqual(problems)
    expect(error.message).toBe('test.keyed was not sent. to: is missing; text: is too long')
    expect(validate).toHaveBeenCalledExactlyOnceWith('test.keyed', input)
    expect(transport.requests).toEqual([])
  })
})

describe('options', () => {
  it.each([
    ['maxAttempts', 0],
    ['maxAttempts', -1],
    ['maxAttempts', Number.NaN],
    ['maxAttempts', 0.5],
    ['attemptTimeoutMs', 0],
    ['attemptTimeoutMs', -5],
    ['attemptTimeoutMs', Number.NaN],
    ['deadlineMs', 0],
    ['deadlineMs', Number.NaN],
    ['maxRetryAfterMs', -1],
  ])('%s of %d is refused by name, for the client and for a call', async (setting, value) => {
    expect(() => setUp([], { [setting]: value })).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        setting,
        message: expect.stringContaining(setting),
      }),
    )
    const { call, transport } = setUp([])
    const error = await failureAs(
      ConfigurationError,
      call(operations.safe, {}, { [setting]: value }),
    )
    expect(error.setting).toBe(setting)
    expect(transport.requests).toEqual([])
  })

  it.each([
    ['backoff.baseMs', { backoff: { baseMs: -1, maxMs: 1 } }],
    ['backoff.maxMs', { backoff: { baseMs: 1, maxMs: Number.NaN } }],
  ])('%s is refused by name', (setting, options) => {
    expect(() => setUp([], options)).toThrow(expect.objectContaining({ setting }))
  })

  it('repeats no value that is not a number', () => {
    const options = { deadlineMs: 'hunter2' as unknown as number }
    expect(() => setUp([], options)).toThrow(
      /^deadlineMs must be a number, 1 or more; got string\.$/,
    )
  })

  it('that are undefined are as good as absent', async () => {
    const { call } = setUp([{ status: 503, text: '' }, {}], { maxAttempts: undefined } as object)
    await expect(call(operations.safe, {}, { deadlineMs: undefined } as object)).resolves.toEqual(
      {},
    )
  })

  it('take Infinity for no limit', async () => {
    const unlimited = Number.POSITIVE_INFINITY
    const { call } = setUp([{ status: 503, text: '' }, {}], {
      attemptTimeoutMs: unlimited,
      deadlineMs: unlimited,
      maxRetryAfterMs: unlimited,
    })
    await expect(call(operations.safe, {})).resolves.toEqual({})
  })

  it.each([
    ['https://api.example.com', 'https://api.example.com/safe'],
    ['https://api.example.com/', 'https://api.example.com/safe'],
    ['https://api.example.com///', 'https://api.example.com/safe'],
    ['HTTPS://API.Example.com:443/v1/', 'https://api.example.com/v1/safe'],
    ['http://127.0.0.1:4010/a/b', 'http://127.0.0.1:4010/a/b/safe'],
    ['http://[::1]:4010', 'http://[::1]:4010/safe'],
    ['https://api.example.com/a/../b', 'https://api.example.com/b/safe'],
    ['https://api.example.com/?', 'https://api.example.com/safe'],
  ])('baseUrl %s sends to %s', async (baseUrl, url) => {
    const request = await sent(operations.safe, {}, { baseUrl })
    expect(request?.url).toBe(url)
  })

  it.each([
    '',
    'api.example.com',
    '//api.example.com',
    '/v1',
    'ftp://api.example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    'https://user:hunter2@api.example.com',
    'https://hunter2@api.example.com',
    'https://api.example.com?key=hunter2',
    'https://api.example.com#hunter2',
  ])('baseUrl %j is refused, and not repeated', (baseUrl) => {
    expect(() => setUp([], { baseUrl })).toThrow(ConfigurationError)
    expect(() => setUp([], { baseUrl })).toThrow(/^baseUrl must be an http\(s\) URL/)
    expect(() => setUp([], { baseUrl })).not.toThrow(/hunter2/)
  })

  it('send through the given fetch, and through globalThis.fetch looked up at each call', async () => {
    const own = vi.fn<() => Promise<Response>>(async () => Response.json({ from: 'own' }))
    await expect(createCaller(profile, { fetch: own })(operations.safe, {})).resolves.toEqual({
      from: 'own',
    })
    const call = createCaller(profile, {})
    const later = vi.fn<() => Promise<Response>>(async () => Response.json({ from: 'later' }))
    vi.stubGlobal('fetch', later)
    await expect(call(operations.safe, {})).resolves.toEqual({ from: 'later' })
    vi.unstubAllGlobals()
    expect([own, later].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })
})

describe('what only JavaScript can pass', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic

  it.each([
    ['a body with a cycle', { body: cyclic }],
    ['a body with a BigInt', { body: { amount: 1n } }],
    ['a query with half a character', { query: { name: '\ud83d' } }],
  ])('%s is refused by name, unsent', async (_, given) => {
    const { call, transport } = setUp([])
    const error = await failureAs(InvalidInputError, call(operations.unsafe, given))
    expect(error.problems).toEqual([
      {
        path: 'input',
        message: 'cannot be written: it holds a cycle, a BigInt or half a character',
      },
    ])
    expect(transport.requests).toEqual([])
  })

  it.each(['rateLimit', 'beforeCall'] as const)(
    '%s is refused where the client has no layer for it',
    (setting) => {
      const options = { rateLimit: { take: () => ({ waitMs: 0 }) }, beforeCall: () => undefined }
      const made = () => setUp([], { [setting]: options[setting] }, { layers: {} })
      expect(made).toThrow(ConfigurationError)
      expect(made).toThrow(`${setting} is not taken here.`)
    },
  )

  it('fetch beside transport is refused', () => {
    expect(() => setUp([], { fetch: () => Promise.reject(new Error('unused')) })).toThrow(
      /there is one of fetch and transport/,
    )
  })

  it('a clock that is an object of a class keeps its methods', async () => {
    class Clock {
      readonly time = 42
      now(): number {
        return this.time
      }
    }
    const { call } = setUp([{}], { clock: new Clock() })
    const { attempts } = await call(operations.safe, {}).withResponse()
    expect(attempts[0]?.startedAt).toBe(42)
  })
})
