import { answer } from './answer.ts'
import type { EventHandler } from './create-event-handler.ts'
import { refuseMethod } from './refuse-method.ts'

/** What is needed of Node's `IncomingMessage`, which Express's request is one of. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Whether the body was read before. */
  readonly readableDidRead?: boolean
}

/** What is needed of Node's `ServerResponse`, which Express's response is one of. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown
  end(text: string): unknown
  destroy(): unknown
}

/**
 * Makes a listener for `createServer` of `node:http` or `node:https`, or for a route of Express, of an event handler.
 * Whatever comes in is answered, and nothing is thrown. A method that brings no event is refused with 405 before the
 * secret is looked at: a `Request` cannot carry every method that Node lets through.
 *
 * In Express, put it before `express.json()`: it takes the body unread.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { createEventHandler, toNodeListener } from '@textwire/onesignal/events'
 *
 * const handler = createEventHandler({
 *   secret: { value: process.env['EVENTS_SECRET'] ?? '' },
 *   onEvent: (event) => console.log(event.kind),
 * })
 * const server = createServer(toNodeListener(handler))
 * ```
 */
export function toNodeListener(
  handler: EventHandler,
): (incoming: NodeRequest, outgoing: NodeResponse) => void {
  return (incoming, outgoing) => {
    respond(handler, incoming, outgoing).catch(() => outgoing.destroy())
  }
}

async function respond(
  handler: EventHandler,
  incoming: NodeRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const response =
    refuseMethod(incoming.method ?? '') ??
    (await toRequest(incoming)
      .then(handler)
      .catch(() => answer(500)))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(await response.text())
}

async function toRequest(incoming: NodeRequest): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    // HTTP/2 has fields such as ":path", which are no headers.
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value))
  }
  const request = new Request('http://localhost/', {
    method: incoming.method ?? '',
    headers,
    body: toBody(incoming),
    duplex: 'half',
  })
  // Whoever read the body left nothing of it. The handler knows what to say to a request that was read.
  if (incoming.readableDidRead === true) await request.text()
  return request
}

function toBody(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let parts: AsyncIterator<Uint8Array> | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        parts ??= incoming[Symbol.asyncIterator]()
        const { done, value } = await parts.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      cancel() {
        if (parts !== undefined) void drain(parts)
      },
    },
    // Nothing is read before the handler asks: what it refuses unread, Node clears away by itself.
    { highWaterMark: 0 },
  )
}

/** Reads the rest away: ending the iterator early would close the connection before the answer is out. */
async function drain(parts: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    let isOver = false
    while (!isOver) isOver = (await parts.next()).done === true
  } catch {
    // The sender is gone, and with it whatever was left.
  }
}
