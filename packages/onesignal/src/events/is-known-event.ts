import type { OneSignalEvent, UnknownEvent } from './event.ts'
import { eventKinds } from './event-kinds.ts'

/** Whether an event is of a documented kind. */
export function isKnownEvent(event: OneSignalEvent | UnknownEvent): event is OneSignalEvent {
  return eventKinds.some((kind) => kind === event.kind)
}
