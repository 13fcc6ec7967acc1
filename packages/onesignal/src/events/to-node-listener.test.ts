import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { answer } from './answer.ts'
import type { EventHandlerOptions } from './event-handler-options.ts'
import { bodyOf, header, setUp } from './support/handler-kit.ts'
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

/** A server with an event handler, and what the handler kept. */
async function serve(options: Partial<EventHandlerOptions> = {}) {
  const kit = setUp(options)
  return { ...kit, ...(await listen(toNodeListener(kit.handler))) }
}

/** What a server answers to bytes, up to the end of the connection. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let got = ''
    socket.setEncoding('latin1').on('data', (part) => (got += String(part)))
    socket.on('error', reject).on('close', () => resolve(got))
  })
}

const raw = (method: string, rest = '') =>
  `${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${rest}\r\n`

const post = (url: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', headers: header, body: bodyOf('1'), ...init })

describe('toNodeListener', () => {
  it.each(['POST', 'PUT'])('hands on an event that came by %s', async (method) => {
    const { url, events } = await serve()
    const response = await post(url, { method })
    expect([response.status, await response.text()]).toEqual([200, 'Handled.'])
    expect(events).toEqual([expect.objectContaining({ id: '1' })])
  })

  it('keeps a stranger out', async () => {
    const { url, events } = await serve()
    expect((await post(url, { headers: {} })).status).toBe(401)
    expect(events).toEqual([])
  })

  it.each(['TRACE', 'GET', 'HEAD', 'DELETE', 'OPTIONS', 'M-SEARCH'])(
    'answers 405 to %s, and lives on',
    async (method) => {
      const { port, url, errors } = await serve()
      const got = await exchange(port, raw(method))
      expect(got).toMatch(/^HTTP\/1\.1 405 /)
      expect(got).toMatch(/^allow: POST, PUT\r$/m)
      expect((await post(url)).status).toBe(200)
      expect(errors).toEqual([])
    },
  )

  it('answers 405 to a GET that brings a body', async () => {
    const { port } = await serve()
    expect(await exchange(port, `${raw('GET', 'Content-Length: 2\r\n')}{}`)).toMatch(/^HTTP.* 405 /)
  })

  it('carries headers that Node gives in parts or in Latin-1', async () => {
    const { port } = await serve({ secret: { header: 'x-key', value: 'a, b' } })
    const body = bodyOf('1')
    const headers = `X-Key: a\r\nX-Key: b\r\nX-Name: Zo\u00eb\r\nContent-Length: ${body.length}\r\n`
    const got = await exchange(port, raw('POST', headers) + body)
    expect(got).toMatch(/^HTTP\/1\.1 200 /)
  })

  it.each([
    ['says how long it is', 300_000],
    ['does not', undefined],
  ])('answers 413 to a long body that %s', async (_, length) => {
    const { url } = await serve({ maxBodyBytes: 1000 })
    const endless = new Blob(['x'.repeat(300_000)])
    const response = await post(url, {
      body: length === undefined ? endless.stream() : endless,
      duplex: 'half',
    })
    expect(response.status).toBe(413)
  })

  it('leaves a connection usable after a body that nobody read to its end', async () => {
    const { port } = await serve({ maxBodyBytes: 10 })
    const long = 'x'.repeat(200_000)
    const first = `POST / HTTP/1.1\r\nHost: x\r\n${secretLine}Transfer-Encoding: chunked\r\n\r\n`
    const got = await exchange(
      port,
      `${first}${long.length.toString(16)}\r\n${long}\r\n0\r\n\r\n${raw('TRACE')}`,
    )
    expect(got.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 405'])
  })

  it('lives on when the sender goes away in the middle of a body', async () => {
    const reading = Promise.withResolvers<void>()
    const over = Promise.withResolvers<void>()
    const { handler, errors } = setUp()
    const listener = toNodeListener(async (request) => {
      reading.resolve()
      const response = await handler(request)
      over.resolve()
      return response
    })
    const { port, url } = await listen(listener)
    const socket = connect(port, '127.0.0.1')
    socket.write(`${raw('POST', `${secretLine}Content-Length: 100\r\n`)}{"event`)
    await reading.promise
    socket.destroy()
    await over.promise
    expect(errors).toEqual([])
    expect((await post(url)).status).toBe(200)
  })

  it('tells its owner when the body was read before, as a body parser does', async () => {
    const { handler, errors } = setUp()
    const listener = toNodeListener(handler)
    const { url } = await listen((incoming, outgoing) => {
      void readAll(incoming).then(() => listener(incoming, outgoing))
    })
    expect((await post(url)).status).toBe(500)
    expect(errors).toEqual([[expect.objectContaining({ setting: 'request' }), undefined]])
  })

  it('answers 500 for a handler that throws', async () => {
    const { url } = await listen(toNodeListener(() => Promise.reject(new Error('mine'))))
    const response = await post(url)
    expect([response.status, await response.text()]).toEqual([
      500,
      'The event could not be handled.',
    ])
  })

  it('ends a connection whose answer was begun by someone else', async () => {
    const listener = toNodeListener(async () => answer(200))
    const { url } = await listen((incoming, outgoing) => {
      outgoing.writeHead(200)
      outgoing.flushHeaders()
      listener(incoming, outgoing)
    })
    await expect(post(url).then((response) => response.text())).rejects.toThrow(TypeError)
  })
})

const secretLine = `X-Textwire-Secret: ${header['x-textwire-secret']}\r\n`

async function readAll(incoming: IncomingMessage): Promise<void> {
  for await (const _ of incoming);
}
