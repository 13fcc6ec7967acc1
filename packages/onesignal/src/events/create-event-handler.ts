import { ConfigurationError, toClock } from '@textwire/core'
import { answer } from './answer.ts'
import { checkHandlerOptions } from './check-handler-options.ts'
import { createMemoryDedupeStore } from './create-memory-dedupe-store.ts'
import { createReport } from './create-report.ts'
import { createSecretCheck } from './create-secret-check.ts'
import type { EventHandlerOptions } from './event-handler-options.ts'
import { handleOnce } from './handle-once.ts'
import { parseEvent } from './parse-event.ts'
import { readBody } from './read-body.ts'
import { refuseMethod } from './refuse-method.ts'

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
  checkHandlerOptions(options)
  const isAllowed = createSecretCheck(options.secret)
  const { store = createMemoryDedupeStore(), maxBodyBytes = 262_144, timeoutMs = 30_000 } = options
  const clock = toClock(options.clock)
  const report = createReport(options, timeoutMs, clock)
  const kit = { options, store, report, timeoutMs, clock }
  return async (request) => {
    try {
      if (!(await isAllowed(request.headers))) return answer(401, 'The secret is missing or wrong.')
      const refusal = refuseMethod(request.method)
      if (refusal !== undefined) return refusal
      checkUnread(request)
      const body = await readBody(request, maxBodyBytes)
      if (body === 'too-big') return answer(413, `The body is longer than ${maxBodyBytes} bytes.`)
      if (body === 'unreadable') return answer(400, 'The body cannot be read.')
      const parsed = parseEvent(body.text)
      if (!parsed.ok) return answer(400, parsed.problem)
      return await handleOnce(parsed.event, kit)
    } catch (error) {
      await report(error)
      return answer(500)
    }
  }
}

function checkUnread(request: Request): void {
  if (!request.bodyUsed) return
  throw new ConfigurationError(
    'The body was read before the event handler got the request. Hand the request on unread.',
    { setting: 'request' },
  )
}
