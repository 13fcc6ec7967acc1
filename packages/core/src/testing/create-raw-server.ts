import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A request as it came over the socket. */
export interface RawRequest {
  readonly head: string
  readonly body: string
  /** 1 for the first request on its connection. */
  readonly onSocket: number
}

/** Answers one request by hand; `count` is 1 for the first that the server saw. */
export type RawAnswer = (socket: Socket, request: RawRequest, count: number) => void

/** A server that speaks no HTTP of its own: every byte of an answer is the test's. */
export interface RawServer {
  readonly baseUrl: string
  /** Every whole request that was read, in order. */
  readonly requests: readonly RawRequest[]
  /** How many connections were made. */
  readonly connections: () => number
  close(): Promise<void>
}

export async function createRawServer(answer: RawAnswer): Promise<RawServer> {
  const requests: RawRequest[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    let received = ''
    let onSocket = 0
    socket.on('data', (data) => {
      received += data.toString('latin1')
      for (let cut = cutRequest(received); cut !== undefined; cut = cutRequest(received)) {
        received = cut.rest
        onSocket += 1
        const request = { head: cut.head, body: cut.body, onSocket }
        answer(socket, request, requests.push(request))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function cutRequest(received: string): { head: string; body: string; rest: string } | undefined {
  const headEnd = received.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = received.slice(0, headEnd)
  const bodyStart = headEnd + 4
  const bodyEnd = bodyStart + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
  if (received.length < bodyEnd) return undefined
  return { head, body: received.slice(bodyStart, bodyEnd), rest: received.slice(bodyEnd) }
}

/** A whole HTTP answer as bytes. */
export function rawAnswer(status: string, body = '', headers: readonly string[] = []): string {
  const lines = [`HTTP/1.1 ${status}`, `content-length: ${Buffer.byteLength(body)}`, ...headers]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}
