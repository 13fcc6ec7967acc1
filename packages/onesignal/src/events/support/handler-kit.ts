import { createEventHandler } from '../create-event-handler.ts'
import type { EventHandlerOptions } from '../event-handler-options.ts'
import type { OneSignalEvent, UnknownEvent } from '../event.ts'
import { renderEventBody } from './render-event-body.ts'

/** What the handler of {@link setUp} expects. */
export const secret = { value: 'open-sesame' }
/** What {@link deliver} sends. */
export const header = { 'x-textwire-secret': 'open-sesame' }

/** A body as OneSignal renders it. */
export const bodyOf = (id: string, kind = 'message.sms.delivered') =>
  renderEventBody({ event: { kind, id } })

/** One delivery of an event. */
export function deliver(
  body: NonNullable<RequestInit['body']> | null,
  init: RequestInit = {},
): Request {
  return new Request('https://example.com/events', {
    method: 'POST',
    headers: header,
    body,
    ...init,
  })
}

/** A handler, with the events that it handed on and the errors that it told of. */
export function setUp(options: Partial<EventHandlerOptions> = {}) {
  const events: OneSignalEvent[] = []
  const errors: (readonly [error: unknown, event: OneSignalEvent | UnknownEvent | undefined])[] = []
  const handler = createEventHandler({
    secret,
    onEvent: (event) => void events.push(event),
    onError: (...report) => void errors.push(report),
    ...options,
  })
  const statusOf = async (request: Request) => (await handler(request)).status
  return { handler, statusOf, events, errors }
}
