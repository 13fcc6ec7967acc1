import type { NodeRequest } from './node-messages.ts'

/** The `Request` that one of Node's stands for. Its host is always `localhost`: who was asked plays no part. */
export async function toRequest(incoming: NodeRequest): Promise<Request> {
  const { method = '', headers } = incoming
  const body = method === 'GET' || method === 'HEAD' ? null : toBody(incoming)
  const init = { method, headers: toHeaders(headers), body, duplex: 'half' as const }
  const request = new Request(toUrl(incoming), init)
  // Whoever read the body left nothing of it. The handler knows what to say to a request that was read.
  if (incoming.readableDidRead === true) await request.text()
  return request
}

function toUrl({ originalUrl, url = '' }: NodeRequest): string {
  const path = originalUrl ?? url
  // What has no path of its own, such as the "*" of OPTIONS, gets the shortest one.
  return `http://localhost${path.startsWith('/') ? path : '/'}`
}

function toHeaders(given: NodeRequest['headers']): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    // HTTP/2 has fields such as ":path", which are no headers.
    if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value))
  }
  return headers
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
