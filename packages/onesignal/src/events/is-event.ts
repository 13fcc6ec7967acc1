import type { OneSignalEvent, UnknownEvent } from './event.ts'
import type { EventKind } from './event-kinds.ts'

/**
 * Whether an event is of one of the kinds named, and so has their fields.
 *
 * @example
 * ```ts
 * import { isEvent, parseEvent } from '@textwire/onesignal/events'
 *
 * const parsed = parseEvent('{"event.kind":"message.sms.failed","event.id":"1"}')
 * if (parsed.ok && isEvent(parsed.event, 'message.sms.failed', 'message.sms.undelivered'))
 *   console.log(parsed.event.message.id, parsed.event.data.failure_reason)
 * ```
 */
export function isEvent<Kind extends EventKind>(
  event: OneSignalEvent | UnknownEvent,
  ...kinds: readonly [Kind, ...Kind[]]
): event is Extract<OneSignalEvent, { kind: Kind }> {
  return kinds.some((kind) => kind === event.kind)
}
