import { deflateSync, gzipSync, brotliCompressSync } from 'node:zlib'
import { MockAgent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { createCaller } from '../call/create-caller.ts'
import { failureAs, operations, profile, settle } from '../testing/call-kit.ts'
import { createRawServer, rawAnswer } from '../testing/create-raw-server.ts'
import type { RawAnswer, RawServer } from '../testing/create-raw-server.ts'
import { undiciTransport } from './undici-transport.ts'

const input = { body: { to: 'x' } }
const JSON_OK = rawAnswer('200 OK', '{"ok":true}')
let server: RawServer | undefined
afterEach(() => server?.close())

async function setUp(answer: RawAnswer, options = {}) {
  server = await createRawServer(answer)
  const transport = undiciTransport(options)
  const call = createCaller(profile, { baseUrl: server.baseUrl, transport, maxAttempts: 1 })
  return { call, transport, server }
}

describe('undiciTransport', () => {
  it('never sends a call that is aborted while it waits for a connection', async () => {
    let finish: (() => void) | undefined
    const { call, server: peer } = await setUp(
      (socket) => {
        finish = () => void socket.write(JSON_OK)
      },
      { connections: 1 },
    )
    const first = call(operations.unsafe, input)
    while (peer.requests.length === 0) await settle()
    const controller = new AbortController()
    const queued = failureAs(
      RangeError,
      call(operations.unsafe, { body: { queued: true } }, { signal: controller.signal }),
    )
    await settle()
    controller.abort(new RangeError('mine'))
    await queued
    finish?.()
    await expect(first).resolves.toEqual({ ok: true })
    const last = call(operations.unsafe, { body: { last: true } })
    while (peer.requests.length === 1) await settle()
    finish?.()
    await last
    expect(peer.requests.map(({ body }) => body)).toEqual(['{"to":"x"}', '{"last":true}'])
  })

  it('keeps no more connections than it may', async () => {
    const { call, server: peer } = await setUp((socket) => void socket.write(JSON_OK), {
      connections: 2,
    })
    await Promise.all(Array.from({ length: 10 }, () => call(operations.safe, input)))
    expect(peer.requests).toHaveLength(10)
    expect(peer.connections()).toBe(2)
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['GZIP', gzipSync],
  ])('reads a body that a proxy packed with %s', async (encoding, pack) => {
    const body = pack('{"text":"héllo"}')
    const { call } = await setUp((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\ncontent-encoding: ${encoding}\r\n\r\n`,
      )
      socket.write(body)
    })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ text: 'héllo' })
  })

  it('puts together a body that comes in pieces, cut amid a character', async () => {
    const bytes = Buffer.from('{"text":"👋"}')
    const { call } = await setUp(async (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes.length}\r\n\r\n`)
      for (const byte of bytes) {
        socket.write(Buffer.from([byte]))
        await settle()
      }
    })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ text: '👋' })
  })

  it('takes a URL without a path', async () => {
    const { transport, server: peer } = await setUp((socket) => void socket.write(JSON_OK))
    const response = await transport({ method: 'GET', url: peer.baseUrl, headers: {} })
    expect(await response.text()).toBe('{"ok":true}')
    expect(peer.requests[0]?.head).toMatch(/^GET \/ HTTP/)
    await transport.close()
  })

  it('sends through the dispatcher that is given, and does not close it', async () => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    agent
      .get('https://api.example.com')
      .intercept({ path: '/unsafe', method: 'POST' })
      .reply(200, { mocked: true })
    const transport = undiciTransport({ dispatcher: agent })
    const call = createCaller(profile, { transport, maxAttempts: 1 })
    await expect(call(operations.unsafe, input)).resolves.toEqual({ mocked: true })
    await transport.close()
    agent.assertNoPendingInterceptors()
    await agent.close()
  })
})
