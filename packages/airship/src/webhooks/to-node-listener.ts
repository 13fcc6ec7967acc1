import { toNodeListener as listenWith } from '@textwire/core/webhooks'
import type { NodeRequest, NodeResponse } from '@textwire/core/webhooks'
import type { InboundHandler } from './create-inbound-handler.ts'
import { inboundMethods } from './inbound-methods.ts'

/**
 * Makes a listener for `createServer` of `node:http` or `node:https`, or for a route of Express, of an inbound handler.
 * Whatever comes in is answered, and nothing is thrown. Methods besides POST and GET are refused with 405 before the
 * secret is looked at: a `Request` cannot carry every method that Node lets through.
 *
 * In Express, put it before `express.json()`: it takes the body unread.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 * import { createInboundHandler, toNodeListener } from '@textwire/airship/webhooks'
 *
 * const handler = createInboundHandler({
 *   secret: { value: process.env['INBOUND_SECRET'] ?? '' },
 *   path: '/airship',
 *   onMessage: (message) => console.log(message.mobile_originated_id),
 * })
 * const server = createServer(toNodeListener(handler))
 * ```
 */
export function toNodeListener(
  handler: InboundHandler,
): (incoming: NodeRequest, outgoing: NodeResponse) => void {
  return listenWith(handler, inboundMethods)
}
