import { describe, expect, it } from 'vitest'
import { AuthError } from '../errors/auth-error.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { NetworkError } from '../errors/network-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import {
  failureAs,
  failureOf,
  operations,
  profile,
  settle,
  systemError,
} from '../testing/call-kit.ts'
import { createTestClock } from '../testing/create-test-clock.ts'
import type { WireStream } from '../wire/wire-stream.ts'
import { createStreamOpener } from './create-stream-opener.ts'

type Answer = Error | { status?: number; body?: ReadableStream<Uint8Array> | string | null }

function setUp(script: readonly Answer[]) {
  const requests: { method: string; url: string }[] = []
  const open = async (request: { method: string; url: string }): Promise<WireStream> => {
    requests.push(request)
    const answer = script[requests.length - 1] ?? new Error('The script is over.')
    if (answer instanceof Error) throw answer
    const { status = 200, body = 'hello' } = answer
    return { status, headers: {}, body: typeof body === 'string' ? streamOf(body) : body }
  }
  const transport = Object.assign(() => Promise.reject(new Error('not streamed')), { open })
  const clock = createTestClock()
  return { opener: createStreamOpener(profile, { transport, clock }), requests, clock }
}

const streamOf = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })

const cannotStream = () => Promise.reject(new Error('asked'))

const textOf = (body: ReadableStream<Uint8Array>) => new Response(body).text()

describe('createStreamOpener', () => {
  it('hands the body on as it comes', async () => {
    const { opener, requests } = setUp([{ body: 'a,b\r\n' }])
    const { status, body } = await opener(operations.read, { path: { msisdn: '1' } })
    expect([status, await textOf(body)]).toEqual([200, 'a,b\r\n'])
    expect(requests[0]).toMatchObject({ method: 'GET', url: 'https://api.example.com/channels/1' })
  })

  it('takes an answer without a body for an empty one', async () => {
    const { opener } = setUp([{ body: null }])
    const { body } = await opener(operations.safe, {})
    expect(await textOf(body)).toBe('')
  })

  it('opens again after a lost connection and a 502, as any call is repeated', async () => {
    const { opener, requests } = setUp([systemError('ECONNRESET'), { status: 502 }, {}])
    const { body } = await opener(operations.safe, {})
    expect(await textOf(body)).toBe('hello')
    expect(requests).toHaveLength(3)
  })

  it('reads what a refusal says', async () => {
    const { opener } = setUp([{ status: 401, body: '{"error":"no such token"}' }])
    const error = await failureAs(AuthError, opener(operations.safe, {}))
    expect(error.message).toContain('no such token')
  })

  it('reads no more of a refusal than its beginning', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(16_384))
      },
    })
    const { opener } = setUp([{ status: 400, body: endless }])
    await failureOf(opener(operations.safe, {}))
    expect(pulled).toBeLessThan(8)
  })

  it('says so when the connection breaks off later', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(systemError('ECONNRESET')),
    })
    const { opener } = setUp([{ body: broken }])
    const { body } = await opener(operations.safe, {})
    const error = await failureAs(NetworkError, textOf(body))
    expect(error.operation).toBe('test.safe')
  })

  it('gives up a stream that falls silent', async () => {
    const { opener, clock } = setUp([{ body: new ReadableStream() }])
    const { body } = await opener(operations.safe, {}, { idleTimeoutMs: 5_000 })
    const read = failureOf(body.getReader().read())
    await settle()
    clock.advance(5_000)
    expect(await read).toBeInstanceOf(TimeoutError)
  })

  it('ends with the reason of the signal, open or not', async () => {
    const { opener } = setUp([{ body: new ReadableStream() }])
    const controller = new AbortController()
    const { body } = await opener(operations.safe, {}, { signal: controller.signal })
    const read = failureOf(body.getReader().read())
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await read).toBe(reason)
  })

  it('says that a transport without open() cannot do it', async () => {
    const opener = createStreamOpener(profile, { transport: cannotStream })
    expect(await failureOf(opener(operations.safe, {}))).toBeInstanceOf(ConfigurationError)
  })
})
