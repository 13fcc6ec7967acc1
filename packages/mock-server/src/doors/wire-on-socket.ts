import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { firstHalf, piecesOf, type WireKind, type WirePlan } from '../faults/wire-plan.ts'
import type { MockBody, MockResponse } from '../world/mock-response.ts'

/** Long enough for the client to have read what was sent before the connection dies. */
const LET_IT_ARRIVE_MS = 20

type Performance = (plan: WirePlan, outgoing: ServerResponse, socket: Socket) => Promise<void>

const performances: Record<WireKind, Performance> = {
  'reset-before-headers': async (_plan, _outgoing, socket) => void socket.resetAndDestroy(),
  'fin-before-headers': async (_plan, _outgoing, socket) => void socket.end(),
  'not-http': async (_plan, _outgoing, socket) => void socket.end('220 mail.example ESMTP\r\n'),
  'headers-never-come': async () => undefined,
  'reset-mid-body': async ({ response }, _outgoing, socket) => {
    socket.write(bytes(head(response, lengthOf(response.body)), firstHalf(response.body)))
    await wait(LET_IT_ARRIVE_MS)
    socket.resetAndDestroy()
  },
  'fin-mid-body': async ({ response }, _outgoing, socket) =>
    void socket.end(bytes(head(response, lengthOf(response.body)), firstHalf(response.body))),
  'chunked-cut': async ({ response }, _outgoing, socket) =>
    void socket.end(bytes(head(response, CHUNKED), chunk(firstHalf(response.body)))),
  'garbage-chunk': async ({ response }, _outgoing, socket) => {
    socket.write(bytes(head(response, CHUNKED), chunk(firstHalf(response.body))))
    await wait(LET_IT_ARRIVE_MS)
    socket.end('not-a-size\r\nnot-a-chunk\r\n')
  },
  'body-never-ends': async ({ response }, _outgoing, socket) =>
    void socket.write(bytes(head(response, lengthOf(response.body)), firstHalf(response.body))),
  'slow-drip': async ({ response, pieceMs }, outgoing) => {
    outgoing.writeHead(response.status, response.headers)
    for (const piece of piecesOf(response.body)) {
      outgoing.write(piece)
      // The pieces have to follow one another.
      // oxlint-disable-next-line no-await-in-loop
      await wait(pieceMs)
    }
    outgoing.end()
  },
  'wrong-encoding': async ({ response }, outgoing) => whole(response, outgoing),
  'reset-on-reuse': async ({ response }, outgoing) => whole(response, outgoing),
}

/** Does a fault to the bytes of a real connection. */
export async function wireOnSocket(plan: WirePlan, outgoing: ServerResponse): Promise<void> {
  const { socket } = outgoing
  if (socket === null || socket.destroyed) return
  await performances[plan.kind](plan, outgoing, socket)
}

const CHUNKED = 'transfer-encoding: chunked'
const lengthOf = (body: MockBody) => `content-length: ${Buffer.byteLength(body)}`
const bytes = (...parts: readonly MockBody[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
const chunk = (body: MockBody) => bytes(`${Buffer.byteLength(body).toString(16)}\r\n`, body, '\r\n')
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function head({ status, headers }: MockResponse, framing: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} Mock`, ...lines, framing, '', ''].join('\r\n')
}

function whole({ status, headers, body }: MockResponse, outgoing: ServerResponse): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  outgoing.end(body)
}
