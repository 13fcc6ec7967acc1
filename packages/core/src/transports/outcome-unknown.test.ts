import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createCaller } from '../call/create-caller.ts'
import { NetworkError } from '../errors/network-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ServerError } from '../errors/server-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import { bodyOf, failureAs, operations, profile } from '../testing/call-kit.ts'
import { createRawServer, rawAnswer } from '../testing/create-raw-server.ts'
import type { RawAnswer, RawServer } from '../testing/create-raw-server.ts'
import { fetchTransport } from './fetch-transport.ts'
import { undiciTransport } from './undici-transport.ts'

/** A server that texts the person, which is what counts, and then dies in its own way. */
const deaths: readonly (readonly [string, RawAnswer, new (...args: never[]) => Error])[] = [
  ['resets the connection', (socket) => socket.resetAndDestroy(), NetworkError],
  ['closes the connection', (socket) => socket.end(), NetworkError],
  ['says nothing', () => undefined, TimeoutError],
  ['answers 500', (socket) => void socket.write(rawAnswer('500 Oops')), ServerError],
  [
    'answers 502 through a proxy',
    (socket) => void socket.write(rawAnswer('502 Bad Gateway', '<html></html>')),
    ServerError,
  ],
  [
    'answers 503 with a time to wait',
    (socket) => void socket.write(rawAnswer('503 Busy', '', ['retry-after: 0'])),
    ServerError,
  ],
  [
    'answers 200 and half a body',
    (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{'),
    UnreadableResponseError,
  ],
]

const undici = undiciTransport()
afterAll(() => undici.close())
let server: RawServer | undefined
afterEach(() => server?.close())

describe.each([
  ['fetchTransport', fetchTransport()],
  ['undiciTransport', undici],
])('over %s, a server that reads a request and then', (_, transport) => {
  const clientOf = (baseUrl: string) =>
    createCaller(profile, {
      baseUrl,
      transport,
      attemptTimeoutMs: 500,
      backoff: { baseMs: 1, maxMs: 1 },
    })

  it.each(deaths)('%s is not asked again to text a person', async (_death, answer, cause) => {
    server = await createRawServer(answer)
    const call = clientOf(server.baseUrl)
    const error = await failureAs(
      OutcomeUnknownError,
      call(operations.unsafe, { body: { to: '+15035556789' } }),
    )
    expect(server.requests).toHaveLength(1)
    expect(error).toMatchObject({
      outcome: 'unknown',
      code: 'outcomeUnknown',
      attempts: { length: 1 },
    })
    expect(error.cause).toBeInstanceOf(cause)
    expect(error.message).toContain('is not sent again')
    expect(error.message).not.toContain('5035556789')
  })

  it.each(deaths)(
    '%s is asked again under the same key, with the same bytes',
    async (_death, answer) => {
      server = await createRawServer((socket, request, count) => {
        if (count < 3) answer(socket, request, count)
        else socket.write(rawAnswer('200 OK', '{"id":"m"}', ['Idempotent-Replayed: true']))
      })
      const call = clientOf(server.baseUrl)
      const { data, replayed, attempts, idempotencyKey } = await call(operations.keyed, {
        body: { to: '+15035556789', text: 'é' },
      }).withResponse()
      expect({ data, replayed, attempts: attempts.length }).toEqual({
        data: { id: 'm' },
        replayed: true,
        attempts: 3,
      })
      expect(server.requests).toHaveLength(3)
      expect(new Set(server.requests.map(({ body }) => body)).size).toBe(1)
      expect(bodyOf(server.requests[2])['idempotency_key']).toBe(idempotencyKey)
    },
  )
})
