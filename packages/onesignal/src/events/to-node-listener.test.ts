import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
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

const raw = (method: string) => `${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`

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

  it('tells its owner when the body was read before, as a body parser does', async () => {
    const { handler, errors } = setUp()
    const listener = toNodeListener(handler)
    const { url } = await listen((incoming, outgoing) => {
      void readAll(incoming).then(() => listener(incoming, outgoing))
    })
    expect((await post(url)).status).toBe(500)
    expect(errors).toEqual([[expect.objectContaining({ setting: 'request' }), undefined]])
  })
})

async function readAll(incoming: IncomingMessage): Promise<void> {
  for await (const _ of incoming);
}
