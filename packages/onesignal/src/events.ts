export { createEventHandler } from './events/create-event-handler.ts'
export { eventBody } from './events/event-body.ts'
export { eventKinds } from './events/event-kinds.ts'
export { isEvent } from './events/is-event.ts'
export { parseEvent } from './events/parse-event.ts'
export { toNodeListener } from './events/to-node-listener.ts'
export { createMemoryDedupeStore } from '@textwire/core/webhooks'

export type { EventHandler } from './events/create-event-handler.ts'
export type { EventFields, EventOf, OneSignalEvent, UnknownEvent } from './events/event.ts'
export type {
  FailureEventData,
  InAppEventData,
  LiveActivityEventData,
} from './events/event-data.ts'
export type { EventHandlerOptions } from './events/event-handler-options.ts'
export type { EventKind } from './events/event-kinds.ts'
export type { EmailEventMessage, EventMessage, LocalizedText } from './events/event-message.ts'
export type { EventSubscription, EventUser } from './events/event-user.ts'
export type { ParsedEvent } from './events/parse-event.ts'
export type {
  DedupeClaim as EventClaim,
  DedupeStore,
  MemoryDedupeStoreOptions,
  NodeRequest,
  NodeResponse,
  WebhookSecret as EventSecret,
} from '@textwire/core/webhooks'
