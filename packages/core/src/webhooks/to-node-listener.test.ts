import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { answer } from './answer.ts'
import { readBody } from './read-body.ts'
import { toNodeListener } from './to-node-listener.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** The address of a server that answers with a listener. */
async function listen(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => server.close().closeAllConnections())
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo
  return { port, url: `http://127.0.0.1:${port}/` }
}

/** Answers with what it got, up to a length. */
const createEcho = (maxBytes = 1000) => {
  const got: Request[] = []
  const handler = async (request: Request) => {
    got.push(request)
    if (request.bodyUsed) return answer(500, 'It was read before.')
    const body = await readBody(request, maxBytes)
    if (body === 'unreadable') return answer(400, body)
    return body === 'too-big' ? answer(413, body) : answer(200, body.text)
  }
  return { got, handler }
}

/** A server that echoes, and the requests that came through to the handler. */
async function serve(maxBytes?: number, methods = ['POST', 'PUT']) {
  const { got, handler } = createEcho(maxBytes)
  return { got, handler, ...(await listen(toNodeListener(handler, methods))) }
}

/** What a server answers to bytes, up to the end of the connection. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    let got = ''
    socket.setEncoding('latin1').on('data', (part) => (got += String(part)))
    socket.on('error', reject).on('close', () => resolve(got))
  })
}

const raw = (method: string, rest = '') =>
  `${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${rest}\r\n`

const post = (url: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', body: 'Hello', ...init })

describe('toNodeListener', () => {
  it.each(['POST', 'PUT'])('hands on what came by %s', async (method) => {
    const { url } = await serve()
    const response = await post(url, { method })
    expect([response.status, await response.text()]).toEqual([200, 'Hello'])
  })

  it('hands on a method without a body', async () => {
    const { url, got } = await serve(1000, ['GET'])
    expect((await fetch(url)).status).toBe(200)
    expect(got.map(({ method, body }) => [method, body])).toEqual([['GET', null]])
  })

  it.each(['TRACE', 'GET', 'HEAD', 'DELETE', 'OPTIONS', 'M-SEARCH'])(
    'answers 405 to %s, and lives on',
    async (method) => {
      const { port, url, got } = await serve()
      const answered = await exchange(port, raw(method))
      expect(answered).toMatch(/^HTTP\/1\.1 405 /)
      expect(answered).toMatch(/^allow: POST, PUT\r$/m)
      expect((await post(url)).status).toBe(200)
      expect(got).toHaveLength(1)
    },
  )

  it('answers 405 to a GET that brings a body', async () => {
    const { port } = await serve()
    expect(await exchange(port, `${raw('GET', 'Content-Length: 2\r\n')}{}`)).toMatch(/^HTTP.* 405 /)
  })

  it.each([
    ['/airship/inbound-sms?a=1', '/airship/inbound-sms', '?a=1'],
    ['//evil.example/x', '//evil.example/x', ''],
    ['http://evil.example/x', '/', ''],
  ])('hands on the path of %s, and no host', async (target, pathname, search) => {
    const { port, got } = await serve()
    await exchange(port, raw('POST', 'Content-Length: 0\r\n').replace(' / ', ` ${target} `))
    const url = new URL(got[0]?.url ?? '')
    expect(url).toMatchObject({ host: 'localhost', pathname, search })
  })

  it('hands on the whole path where a router has shortened it', async () => {
    const { got, handler } = createEcho()
    const listener = toNodeListener(handler, ['POST'])
    const { url } = await listen((incoming, outgoing) =>
      listener(Object.assign(incoming, { originalUrl: '/airship/inbound-sms' }), outgoing),
    )
    await post(url)
    expect(got[0]?.url).toBe('http://localhost/airship/inbound-sms')
  })

  it('carries headers that Node gives in parts or in Latin-1', async () => {
    const { port, got } = await serve()
    const headers = 'X-Key: a\r\nX-Key: b\r\nX-Name: Zo\u00eb\r\nContent-Length: 0\r\n'
    await exchange(port, raw('POST', headers))
    expect(['x-key', 'x-name'].map((name) => got[0]?.headers.get(name))).toEqual([
      'a, b',
      'Zo\u00eb',
    ])
  })

  it.each([
    ['says how long it is', 300_000],
    ['does not', undefined],
  ])('carries the refusal of a long body that %s', async (_, length) => {
    const { url } = await serve()
    const endless = new Blob(['x'.repeat(300_000)])
    const response = await post(url, {
      body: length === undefined ? endless.stream() : endless,
      duplex: 'half',
    })
    expect(response.status).toBe(413)
  })

  it('leaves a connection usable after a body that nobody read to its end', async () => {
    const { port } = await serve(10)
    const long = 'x'.repeat(200_000)
    const first = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n'
    const got = await exchange(
      port,
      `${first}${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n${raw('TRACE')}`,
    )
    expect(got.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 405'])
  })

  it('lives on when the sender goes away in the middle of a body', async () => {
    const reading = Promise.withResolvers<void>()
    const over = Promise.withResolvers<number>()
    const { handler } = createEcho()
    const listener = toNodeListener(
      async (request) => {
        reading.resolve()
        const response = await handler(request)
        over.resolve(response.status)
        return response
      },
      ['POST'],
    )
    const { port, url } = await listen(listener)
    const socket = connect(port, '127.0.0.1')
    socket.write(`${raw('POST', 'Content-Length: 100\r\n')}Hel`)
    await reading.promise
    socket.destroy()
    expect(await over.promise).toBe(400)
    expect((await post(url)).status).toBe(200)
  })

  it('shows the handler that the body was read before, as a body parser does', async () => {
    const { handler } = createEcho()
    const listener = toNodeListener(handler, ['POST'])
    const { url } = await listen((incoming, outgoing) => {
      void readAll(incoming).then(() => listener(incoming, outgoing))
    })
    expect(await (await post(url)).text()).toBe('It was read before.')
  })

  it('answers 500 for a handler that throws', async () => {
    const listener = toNodeListener(() => Promise.reject(new Error('mine')), ['POST'])
    const { url } = await listen(listener)
    const response = await post(url)
    expect([response.status, await response.text()]).toEqual([500, 'It could not be handled.'])
  })

  it('ends a connection whose answer was begun by someone else', async () => {
    const listener = toNodeListener(async () => answer(200, 'Hello'), ['POST'])
    const { url } = await listen((incoming, outgoing) => {
      outgoing.writeHead(200)
      outgoing.flushHeaders()
      listener(incoming, outgoing)
    })
    await expect(post(url).then((response) => response.text())).rejects.toThrow(TypeError)
  })
})

async function readAll(incoming: IncomingMessage): Promise<void> {
  for await (const _ of incoming);
}
