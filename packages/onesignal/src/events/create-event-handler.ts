import { toClock } from '@textwire/core'
import {
  answer,
  answerFailure,
  checkHandlerOptions,
  checkUnread,
  createMemoryDedupeStore,
  createReport,
  createSecretCheck,
  readBody,
  refuseMethod,
} from '@textwire/core/webhooks'
import type { OnceKit } from '@textwire/core/webhooks'
import type { EventHandlerOptions } from './event-handler-options.ts'
import { eventMethods } from './event-methods.ts'
import type { OneSignalEvent, UnknownEvent } from './event.ts'
import { handleEvent } from './handle-event.ts'
import { parseEvent } from './parse-event.ts'

/** Answers one delivery of an Event Stream. Never throws. */
export type EventHandler = (request: Request) => Promise<Response>

/**
 * Creates the receiving end of an Event Stream, for any server that speaks `Request` and `Response`: Hono, Next.js,
 * Bun, Deno, Workers, and Node by way of {@link toNodeListener}.
 *
 * | answer | when | OneSignal then |
 * |---|---|---|
 * | 200 | handled now, handled before, or of an unknown kind | is done with it |
 * | 401, 405 | no secret or a wrong one; neither POST nor PUT | counts a failure |
 * | 400, 413 | the body holds no event, or is too long | counts a failure |
 * | 429 | the same event is being handled at this moment | delivers it again |
 * | 500 | `onEvent` or the store threw, or `onEvent` took longer than `timeoutMs` | delivers it again |
 *
 * So an event is handled at least once, and once alone as long as the store remembers it. After several failures
 * OneSignal gives an event up. Of the statuses it delivers again for, it names 429 alone; 500 is taken to be one.
 * Source: OneSignal, "Event Streams", retries.
 *
 * @throws {ConfigurationError} When the secret is empty or cannot stand in a header, or another option is not what it
 * has to be.
 * @example
 * ```ts
 * import { createEventHandler } from '@textwire/onesignal/events'
 *
 * const handler = createEventHandler({
 *   secret: { value: process.env['EVENTS_SECRET'] ?? '' },
 *   onEvent: (event) => {
 *     if (event.kind === 'message.sms.delivered') console.log(event.message.id, 'arrived')
 *   },
 * })
 * ```
 */
export function createEventHandler(options: EventHandlerOptions): EventHandler {
  checkHandlerOptions(options, { needed: ['onEvent'], optional: ['onUnknown', 'onError'] })
  const isAllowed = createSecretCheck(options.secret)
  const { maxBodyBytes = 262_144 } = options
  const kit = toKit(options)
  return async (request) => {
    try {
      if (!(await isAllowed(request.headers))) return answer(401, 'The secret is missing or wrong.')
      const refusal = refuseMethod(request.method, eventMethods)
      if (refusal !== undefined) return refusal
      checkUnread(request)
      const body = await readBody(request, maxBodyBytes)
      if (body === 'too-big') return answer(413, `The body is longer than ${maxBodyBytes} bytes.`)
      if (body === 'unreadable') return answer(400, 'The body cannot be read.')
      const parsed = parseEvent(body.text)
      if (!parsed.ok) return answer(400, parsed.problem)
      return await handleEvent(parsed.event, options, kit)
    } catch (error) {
      await kit.report(error)
      return answerFailure(kit)
    }
  }
}

function toKit(options: EventHandlerOptions): OnceKit<OneSignalEvent | UnknownEvent> {
  const { store = createMemoryDedupeStore(), timeoutMs = 30_000, onError } = options
  const clock = toClock(options.clock)
  const report = createReport({ onError, timeoutMs, clock })
  // Of the statuses that OneSignal delivers again for, it names 429 alone; 500 is taken to be one.
  return {
    store,
    report,
    clock,
    timeoutMs,
    noun: 'event',
    failureStatus: 500,
    lateClaim: 'released',
  }
}
