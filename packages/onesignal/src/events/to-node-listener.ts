import { toNodeListener as listenWith } from '@textwire/core/webhooks'
import type { NodeRequest, NodeResponse } from '@textwire/core/webhooks'
import type { EventHandler } from './create-event-handler.ts'
import { eventMethods } from './event-methods.ts'

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
  return listenWith(handler, eventMethods)
}
