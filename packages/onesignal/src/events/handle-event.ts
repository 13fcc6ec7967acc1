import { handleOnce } from '@textwire/core/webhooks'
import type { OnceKit } from '@textwire/core/webhooks'
import type { EventHandlerOptions } from './event-handler-options.ts'
import type { OneSignalEvent, UnknownEvent } from './event.ts'
import { isKnownEvent } from './is-known-event.ts'

/** Hands an event on unless that was done before, and answers what came of it. */
export function handleEvent(
  event: OneSignalEvent | UnknownEvent,
  { onEvent, onUnknown }: EventHandlerOptions,
  kit: OnceKit<OneSignalEvent | UnknownEvent>,
): Promise<Response> {
  const handle = () => (isKnownEvent(event) ? onEvent(event) : onUnknown?.(event))
  return handleOnce({ id: event.id, item: event, handle }, kit)
}
