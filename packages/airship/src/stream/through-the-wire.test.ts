import { once } from 'node:events'
import { createServer } from 'node:http'
import { createGzip, gzipSync } from 'node:zlib'
import { createStreamOpener } from '@textwire/core'
import type { ProviderProfile } from '@textwire/core'
import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createEventStream } from './create-event-stream.ts'
import type { EventStreamOptions } from './event-stream-options.ts'
import { bodyOf, lines, operation, read, readAll } from './support/stream-kit.ts'
import type { Part, TestEvent } from './support/stream-kit.ts'

const profile: ProviderProfile = {
  name: 'airship',
  baseUrl: 'https://connect.urbanairship.com',
  headers: { 'x-ua-appkey': 'app-key' },
  authorizer: { headers: () => ({ authorization: 'Bearer the-token' }) },
  readError: ({ text }) => ({ message: text }),
  policy: {
    maxAttempts: 2,
    attemptTimeoutMs: 10_000,
    deadlineMs: 60_000,
    maxRetryAfterMs: 30_000,
    backoff: { baseMs: 1_000, maxMs: 8_000 },
    retryUnsafeOn503: false,
  },
  secrets: ['the-token'],
}

interface Answer {
  readonly status?: number
  readonly parts?: readonly Part[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A stream through the real pipeline, over a `fetch` that answers in this order. */
function setUp(answers: readonly Answer[], options: EventStreamOptions = {}) {
  const clock = createTestClock()
  const bodies: unknown[] = []
  const fetch = async (_url: string, init: { readonly body: unknown }) => {
    const { status = 200, parts = [], headers = {} } = answers[bodies.length] ?? { status: 410 }
    bodies.push(JSON.parse(String(init.body)))
    return new Response(bodyOf(...parts).body, { status, headers })
  }
  const wire = { clock, random: () => 0.5 }
  const open = createStreamOpener(profile, { ...wire, fetch })
  const request = { start: 'LATEST' }
  return {
    stream: createEventStream<TestEvent>(open, operation, request, options, wire),
    bodies,
    clock,
  }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('an event stream through the wire', () => {
  it('reads, and goes on behind the last event when the connection breaks off', async () => {
    const broken = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
    const { stream, bodies } = setUp([
      { parts: [lines(1, 2), broken] },
      { parts: [lines(3), 'silence'] },
    ])
    expect(await read(stream, 3)).toEqual(['1', '2', '3'])
    expect(bodies).toEqual([{ start: 'LATEST' }, { resume_offset: '2' }])
  })

  it('takes gzip off that nobody took off before', async () => {
    const headers = { 'content-encoding': 'gzip' }
    const { stream } = setUp([{ parts: [gzipSync(lines(1, 2)), 'silence'], headers }])
    expect(await read(stream, 2)).toEqual(['1', '2'])
  })

  it('connects again when nothing came for ninety seconds', async () => {
    const told: unknown[] = []
    const { stream, clock } = setUp(
      [{ parts: [lines(1), 'silence'] }, { parts: [lines(2), 'silence'] }],
      { onReconnect: ({ reason }) => told.push(reason) },
    )
    const reading = read(stream, 2)
    await settle()
    clock.advance(89_999)
    await settle()
    expect(told).toEqual([])
    clock.advance(1)
    expect(await reading).toEqual(['1', '2'])
    expect(told).toEqual(['idle'])
  })

  it('tries a refusal of the moment again, and then lets the stream wait', async () => {
    const busy = { status: 503 }
    const answers = [{ parts: [lines(1)] }, busy, busy, { parts: [lines(2), 'silence'] }]
    const reasons: unknown[] = []
    const { stream } = setUp(answers, { onReconnect: ({ reason }) => reasons.push(reason) })
    expect(await read(stream, 2)).toEqual(['1', '2'])
    expect(reasons).toEqual(['ended', 'refused'])
  })

  it('ends when the token is refused', async () => {
    const { stream } = setUp([{ parts: [lines(1)] }, { status: 401, parts: ['no such token'] }])
    expect(await readAll(stream)).toMatchObject({
      offsets: ['1'],
      error: { name: 'AuthError', status: 401 },
    })
  })

  it('ends with the reason of the signal while it waits for an event', async () => {
    const controller = new AbortController()
    const { stream } = setUp([{ parts: [lines(1), 'silence'] }], { signal: controller.signal })
    const reading = readAll(stream)
    await settle()
    controller.abort('enough')
    expect(await reading).toEqual({ offsets: ['1'], error: 'enough' })
  })
})

describe('an event stream over HTTP', () => {
  it('hands packed events over while the answer goes on, and closes the connection at once', async () => {
    const closed = Promise.withResolvers<void>()
    const server = createServer((_request, response) => {
      response.on('close', () => closed.resolve())
      response.writeHead(200, { 'content-encoding': 'gzip' })
      const gzip = createGzip()
      gzip.pipe(response)
      gzip.write(lines(1, 2))
      gzip.flush()
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const open = createStreamOpener({ ...profile, baseUrl: `http://127.0.0.1:${port}` }, {})
    const stream = createEventStream<TestEvent>(open, operation, { start: 'LATEST' })
    expect(await read(stream, 2)).toEqual(['1', '2'])
    await closed.promise
    server.close()
  })
})
