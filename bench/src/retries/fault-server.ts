import { createServer, type IncomingMessage } from 'node:http'
import type { ErrorBody, Fault } from './faults.ts'

/** One request as the server saw it. */
export interface SeenRequest {
  atMs: number
  method: string
  path: string
  /** The key under which the vendor would recognise a repetition. */
  key?: string
  /** How long the answer to it asked the client to wait. */
  askedMs?: number
}

export interface FaultServer {
  baseUrl: string
  seen: SeenRequest[]
  close: () => void
}

/** A server on loopback that always fails in one way and notes what comes. */
export async function startFaultServer(fault: Fault, errorBody: ErrorBody): Promise<FaultServer> {
  const seen: SeenRequest[] = []
  const server = createServer((request, response) => {
    const atMs = performance.now()
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const key = keyOf(request, body)
      const askedMs = fault.respond({ request, response, errorBody })
      seen.push({
        atMs,
        method: request.method ?? '',
        path: request.url ?? '',
        ...(key === undefined ? {} : { key }),
        ...(askedMs === undefined ? {} : { askedMs }),
      })
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    seen,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function keyOf(request: IncomingMessage, body: string): string | undefined {
  const header = request.headers['idempotency-key']
  if (typeof header === 'string') return header
  return /"idempotency_key"\s*:\s*"([^"]+)"/.exec(body)?.[1]
}
