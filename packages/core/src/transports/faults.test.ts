import { Agent, fetch as undiciFetch } from 'undici'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createCaller } from '../call/create-caller.ts'
import { NetworkError } from '../errors/network-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { RedirectError } from '../errors/redirect-error.ts'
import { ServerError } from '../errors/server-error.ts'
import type { TextwireError } from '../errors/textwire-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import { bodyOf, failureAs, operations, profile, settle } from '../testing/call-kit.ts'
import { createRawServer, rawAnswer } from '../testing/create-raw-server.ts'
import type { RawAnswer, RawServer } from '../testing/create-raw-server.ts'
import { fetchTransport } from './fetch-transport.ts'
import type { FetchLike } from './fetch-transport.ts'
import { undiciTransport } from './undici-transport.ts'

const OK = 'HTTP/1.1 200 OK\r\n'
const JSON_OK = rawAnswer('200 OK', '{"ok":true}')
const input = { body: { to: 'x' } }

type ErrorClass = abstract new (...args: never[]) => TextwireError

interface Fault {
  readonly name: string
  readonly answer: RawAnswer
  /** What a safe or keyed operation ends in, after both of its attempts; `undefined` is success after one. */
  readonly error?: ErrorClass
  /** Where a repeat is of no use to anyone, every operation ends so after one attempt. */
  readonly final?: boolean
  /** The attempt's record: the status if one came, the word for what broke. */
  readonly status?: number
  readonly broke?: RegExp
  readonly attemptTimeoutMs?: number
}

/** The faults of a server, one by one, as bytes. */
const faults: readonly Fault[] = [
  {
    name: 'reset before the headers',
    answer: (socket) => socket.resetAndDestroy(),
    error: NetworkError,
    broke: /^(ECONNRESET|UND_ERR_SOCKET)$/,
  },
  {
    name: 'end before the headers',
    answer: (socket) => socket.end(),
    error: NetworkError,
    broke: /^UND_ERR_SOCKET$/,
  },
  {
    name: 'reset amid the body',
    answer: (socket) =>
      void socket.write(`${OK}content-length: 100\r\n\r\n{"ok":`, () =>
        setTimeout(() => socket.resetAndDestroy(), 20),
      ),
    error: UnreadableResponseError,
    status: 200,
    broke: /^(ECONNRESET|UND_ERR_SOCKET)$/,
  },
  {
    name: 'end before the content length is reached',
    answer: (socket) => socket.end(`${OK}content-length: 100\r\n\r\n{"ok":true}`),
    error: UnreadableResponseError,
    status: 200,
    broke: /./,
  },
  {
    name: 'end before the last chunk',
    answer: (socket) => socket.end(`${OK}transfer-encoding: chunked\r\n\r\nb\r\n{"ok":true}\r\n`),
    error: UnreadableResponseError,
    status: 200,
    broke: /./,
  },
  {
    name: 'a chunk of garbage',
    answer: (socket) => socket.end(`${OK}transfer-encoding: chunked\r\n\r\nZZZ\r\n`),
    error: UnreadableResponseError,
    status: 200,
    broke: /./,
  },
  {
    name: 'no HTTP at all',
    answer: (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
    error: NetworkError,
    broke: /^(HPE_|HTTPParserError|UND_ERR)/,
  },
  {
    name: 'headers that never come',
    answer: () => undefined,
    error: TimeoutError,
    broke: /^attemptTimeout$/,
    attemptTimeoutMs: 150,
  },
  {
    name: 'a body that never ends',
    answer: (socket) => void socket.write(`${OK}content-length: 100\r\n\r\n{"ok":`),
    error: TimeoutError,
    status: 200,
    broke: /^attemptTimeout$/,
    attemptTimeoutMs: 150,
  },
  {
    name: 'a slow drip, which is valid',
    answer: (socket) => {
      const bytes = [...JSON_OK]
      const drip = setInterval(() => {
        socket.write(bytes.splice(0, 8).join(''))
        if (bytes.length === 0) clearInterval(drip)
      }, 3)
    },
    status: 200,
  },
  {
    name: 'half of a JSON text',
    answer: (socket) => void socket.write(rawAnswer('200 OK', '{"ok":tr')),
    error: UnreadableResponseError,
    status: 200,
  },
  {
    name: 'a success without a body',
    answer: (socket) => void socket.write(rawAnswer('200 OK')),
    error: UnreadableResponseError,
    status: 200,
  },
  {
    name: 'a success with HTML',
    answer: (socket) =>
      void socket.write(rawAnswer('200 OK', '<html>hello</html>', ['content-type: text/html'])),
    error: UnreadableResponseError,
    status: 200,
  },
  {
    name: '503 with HTML',
    answer: (socket) =>
      void socket.write(rawAnswer('503 Busy', '<html>busy</html>', ['content-type: text/html'])),
    error: ServerError,
    status: 503,
  },
  {
    name: '204, which is a success',
    answer: (socket) => void socket.write('HTTP/1.1 204 No Content\r\n\r\n'),
    status: 204,
  },
  {
    name: 'a body that is not the gzip it says',
    answer: (socket) =>
      void socket.write(rawAnswer('200 OK', '{"ok":true}', ['content-encoding: gzip'])),
    error: UnreadableResponseError,
    status: 200,
    broke: /^(Z_DATA_ERROR|.*Error)$/,
  },
  {
    name: 'a redirect to itself',
    answer: (socket, { head }) =>
      void socket.write(
        rawAnswer('307 Temporary Redirect', '', [`location: ${head.split(' ')[1] ?? ''}`]),
      ),
    error: RedirectError,
    final: true,
    status: 307,
  },
]

async function failedAttempts(made: PromiseLike<unknown>, type: ErrorClass, unknown: boolean) {
  const failure = await failureAs<TextwireError>(unknown ? OutcomeUnknownError : type, made)
  expect(unknown ? failure.cause : failure).toBeInstanceOf(type)
  expect(failure).toMatchObject({ outcome: type === RedirectError ? 'not-sent' : 'unknown' })
  return (failure as OutcomeUnknownError).attempts
}

const undici = undiciTransport({ connections: 4 })
afterAll(() => undici.close())
let server: RawServer | undefined
afterEach(() => server?.close())

async function setUp(
  transport: typeof undici | undefined,
  answer: RawAnswer,
  options: object = {},
) {
  server = await createRawServer(answer)
  const call = createCaller(profile, {
    baseUrl: server.baseUrl,
    transport: transport ?? fetchTransport(),
    maxAttempts: 2,
    backoff: { baseMs: 1, maxMs: 1 },
    ...options,
  })
  return { call, server }
}

const transports = [
  ['fetchTransport', undefined],
  ['undiciTransport', undici],
] as const

describe.each(transports)('%s', (_, transport) => {
  const rows = faults.flatMap((fault) =>
    (['safe', 'keyed', 'unsafe'] as const).map((operation) => ({ ...fault, operation })),
  )

  it.each(rows)(
    '$operation: $name',
    async ({ operation, answer, error, final, status, broke, attemptTimeoutMs }) => {
      const options = attemptTimeoutMs === undefined ? {} : { attemptTimeoutMs }
      const { call, server: peer } = await setUp(transport, answer, options)
      const made = call(operations[operation], input)
      const attempts =
        error === undefined
          ? (await made.withResponse()).attempts
          : await failedAttempts(made, error, operation === 'unsafe' && final !== true)
      const expected = error === undefined || final === true || operation === 'unsafe' ? 1 : 2
      expect(peer.requests).toHaveLength(expected)
      expect(attempts).toHaveLength(expected)
      for (const attempt of attempts) {
        expect(attempt.status).toBe(status)
        expect(attempt.error ?? '').toMatch(broke ?? /^$/)
      }
      expect(new Set(peer.requests.map(({ body }) => body)).size).toBe(1)
    },
  )

  it.each([
    [
      'a port that refuses',
      async () => {
        const closed = await createRawServer(() => undefined)
        await closed.close()
        return closed.baseUrl
      },
      /^ECONNREFUSED$/,
    ],
    [
      'a name that does not exist',
      async () => 'http://textwire.invalid',
      /^(ENOTFOUND|EAI_AGAIN)$/,
    ],
  ])(
    'repeats even an unsafe call after %s, and is sure that nothing was sent',
    async (_name, address, code) => {
      const baseUrl = await address()
      const call = createCaller(profile, {
        baseUrl,
        transport: transport ?? fetchTransport(),
        maxAttempts: 2,
        backoff: { baseMs: 1, maxMs: 1 },
      })
      const error = await failureAs(NetworkError, call(operations.unsafe, input))
      expect(error).toMatchObject({
        outcome: 'not-sent',
        code: expect.stringMatching(code),
        attempts: { length: 2 },
      })
    },
  )

  it('is sure that nothing was sent when the connection takes too long to make', async () => {
    // A name whose look-up never ends.
    const dispatcher = new Agent({ connect: { timeout: 50, lookup: () => undefined } })
    // The same fetch as the runtime's; only here it can be told how to connect.
    const fetch = ((url, init) => undiciFetch(url, { ...init, dispatcher })) as FetchLike
    const call = createCaller(profile, {
      baseUrl: 'http://slow.example',
      transport: transport === undefined ? fetchTransport(fetch) : undiciTransport({ dispatcher }),
      maxAttempts: 1,
    })
    const error = await failureAs(NetworkError, call(operations.unsafe, input))
    expect(error).toMatchObject({ outcome: 'not-sent', code: 'UND_ERR_CONNECT_TIMEOUT' })
    await dispatcher.destroy()
  })

  it.each([
    ['reset', (socket: Parameters<RawAnswer>[0]) => void socket.resetAndDestroy()],
    ['ended', (socket: Parameters<RawAnswer>[0]) => void socket.end()],
  ])(
    'does not repeat an unsafe call whose reused connection is %s after it was read',
    async (_name, die) => {
      const { call, server: peer } = await setUp(transport, (socket, { onSocket }) => {
        if (onSocket === 1) socket.write(JSON_OK)
        else die(socket)
      })
      await call(operations.unsafe, { body: { number: 1 } })
      await settle()
      const error = await failureAs(
        OutcomeUnknownError,
        call(operations.unsafe, { body: { number: 2 } }),
      )
      expect(error.attempts).toHaveLength(1)
      expect(peer.connections()).toBe(1)
      expect(peer.requests.map(bodyOf)).toEqual([{ number: 1 }, { number: 2 }])
    },
  )

  it('opens a new connection after the server closed an idle one', async () => {
    const { call, server: peer } = await setUp(transport, (socket) => socket.end(JSON_OK))
    for (const number of [1, 2, 3]) {
      await expect(call(operations.unsafe, { body: { number } })).resolves.toEqual({ ok: true })
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(peer.requests).toHaveLength(3)
  })

  it('keeps its connection over calls', async () => {
    const { call, server: peer } = await setUp(transport, (socket) => void socket.write(JSON_OK))
    for (let count = 0; count < 5; count += 1) {
      await call(operations.safe, input)
      await settle()
    }
    expect(peer.connections()).toBe(1)
  })

  it.each([
    ['a write', operations.unsafe],
    ['a read', { ...operations.read, path: '/read' }],
  ])(
    'does not follow a redirect of %s, and gives its credentials to nobody else',
    async (_name, operation) => {
      const elsewhere = await createRawServer((socket) => void socket.write(JSON_OK))
      const { call, server: peer } = await setUp(transport, (socket) => {
        socket.write(
          rawAnswer('307 Temporary Redirect', '', [`location: ${elsewhere.baseUrl}/taken`]),
        )
      })
      await failureAs(RedirectError, call(operation, {}))
      expect(peer.requests).toHaveLength(1)
      expect(elsewhere.requests).toHaveLength(0)
      await elsewhere.close()
    },
  )

  it('joins a repeated header, writes names in lower case, and reads UTF-8', async () => {
    const body = JSON.stringify({ text: 'héllo 👋' })
    const { call } = await setUp(transport, (socket) => {
      socket.write(rawAnswer('200 OK', body, ['X-A: 1', 'x-a: 2', 'X-Request-Id: r']))
    })
    const { data, headers } = await call(operations.safe, input).withResponse()
    expect(data).toEqual({ text: 'héllo 👋' })
    expect(headers).toMatchObject({ 'x-a': '1, 2', 'x-request-id': 'r' })
  })

  it('reads JSON behind a byte order mark', async () => {
    const { call } = await setUp(transport, (socket) => {
      socket.write(rawAnswer('200 OK', '\uFEFF{"ok":true}'))
    })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ ok: true })
  })

  it('takes the answer after an informational one', async () => {
    const { call } = await setUp(transport, (socket) => {
      socket.write(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${JSON_OK}`)
    })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ ok: true })
  })

  it('breaks the connection off when the caller aborts', async () => {
    let closed: Promise<unknown> | undefined
    const { call } = await setUp(transport, (socket) => {
      closed = new Promise((resolve) => socket.once('close', resolve))
      controller.abort(new RangeError('mine'))
    })
    const controller = new AbortController()
    await failureAs(RangeError, call(operations.unsafe, input, { signal: controller.signal }))
    await closed
    expect(closed).toBeDefined()
  })
})
