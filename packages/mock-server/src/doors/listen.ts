import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { MockApp } from '../world/create-app.ts'
import type { Delivery } from '../world/delivery.ts'
import { endlessOnSocket } from './endless-on-socket.ts'
import { ListenError } from './listen-error.ts'
import { wireOnSocket } from './wire-on-socket.ts'

/** Where to listen. */
export interface ListenOptions {
  /** @default a free one */
  readonly port?: number
  /** @default '127.0.0.1' */
  readonly host?: string
}

/** A world on a port. */
export interface Listening {
  /** `http://host:port`. */
  readonly url: string
  readonly port: number
  readonly onesignal: { readonly baseUrl: string }
  readonly airship: { readonly baseUrl: string; readonly tokenUrl: string }
  /** Stops listening and ends every connection. */
  close(): Promise<void>
}

/** Node's own five seconds reset pooled connections under a test that was busy for longer. */
const KEEP_ALIVE_MS = 10 * 60_000

/** @throws {ListenError} If the port cannot be had. */
export async function listen(
  app: MockApp,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listenerFor(app))
  await opened(server, port, host)
  // A server that listens on a TCP port has an address of this form.
  const address = server.address() as AddressInfo
  const url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
  return {
    url,
    port: address.port,
    onesignal: { baseUrl: `${url}/onesignal` },
    airship: { baseUrl: `${url}/airship`, tokenUrl: `${url}/airship/token` },
    close: () => closed(server),
  }
}

function listenerFor(app: MockApp) {
  const doomed = new WeakSet<Socket>()
  return getRequestListener(
    async (request, env) => {
      // The server speaks HTTP/1.1 alone.
      const { incoming, outgoing } = env as HttpBindings
      const { socket } = incoming
      const delivery: Delivery = { site: undefined, doomed: doomed.has(socket) }
      const response = await app.fetch(request, delivery)
      if (delivery.endless === true) {
        endlessOnSocket(request, response, outgoing as ServerResponse)
        return RESPONSE_ALREADY_SENT
      }
      if (delivery.wire === undefined) return response
      if (delivery.wire.kind === 'reset-on-reuse') doomed.add(socket)
      await wireOnSocket(delivery.wire, outgoing as ServerResponse)
      return RESPONSE_ALREADY_SENT
    },
    // Tests run in this process too, and their Request and Response are not ours to replace.
    { overrideGlobalObjects: false },
  )
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
