import { answer } from './answer.ts'
import type { NodeRequest, NodeResponse } from './node-messages.ts'
import { refuseMethod } from './refuse-method.ts'
import { toRequest } from './to-request.ts'
import type { WebHandler } from './web-handler.ts'

/**
 * Makes a listener for `createServer` of `node:http` or `node:https`, or for a route of Express, of a handler.
 * Whatever comes in is answered, and nothing is thrown. A method that is not named is refused with 405 before the
 * handler is asked: a `Request` cannot carry every method that Node lets through.
 *
 * In Express, put it before `express.json()`: it takes the body unread.
 *
 * @param methods in upper case
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { toNodeListener } from '@textwire/core/webhooks'
 *
 * const server = createServer(toNodeListener(async () => new Response('Taken.'), ['POST']))
 * ```
 */
export function toNodeListener(
  handler: WebHandler,
  methods: readonly string[],
): (incoming: NodeRequest, outgoing: NodeResponse) => void {
  return (incoming, outgoing) => {
    respond(handler, methods, incoming, outgoing).catch(() => outgoing.destroy())
  }
}

async function respond(
  handler: WebHandler,
  methods: readonly string[],
  incoming: NodeRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const response =
    refuseMethod(incoming.method ?? '', methods) ??
    (await toRequest(incoming)
      .then(handler)
      .catch(() => answer(500, 'It could not be handled.')))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(await response.text())
}
