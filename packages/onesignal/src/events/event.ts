import type { EventDataOf } from './event-data.ts'
import type { EventKind } from './event-kinds.ts'
import type { EventMessage, EventMessageOf } from './event-message.ts'
import type { EventUser } from './event-user.ts'

/** What every event carries. `null` is what OneSignal left empty. */
export interface EventFields {
  /** The same for every delivery of one event; a UUID. Two events of one message differ in it. */
  readonly id: string
  /** When it happened, in Unix seconds. */
  readonly timestamp: number | null
  /** The same in ISO 8601, UTC. */
  readonly datetime: string | null
  readonly app_id: string | null
  /** `SMS`, `Email`, `iOS`, `Android`, `Chrome` and so on. */
  readonly subscription_device_type: string | null
  readonly subscription_id: string | null
  readonly onesignal_id: string | null
  readonly external_id: string | null
  readonly user: EventUser
}

/** An event of one kind, with the fields that belong to that kind. */
export interface EventOf<Kind extends EventKind> extends EventFields {
  readonly kind: Kind
  readonly data: EventDataOf<Kind>
  readonly message: EventMessageOf<Kind>
}

/**
 * An event of a documented kind: a union over `kind`, so that a `switch` knows the fields of each.
 *
 * Source: OneSignal, "Event Stream data reference".
 *
 * @example
 * ```ts
 * import type { OneSignalEvent } from '@textwire/onesignal/events'
 *
 * function describe(event: OneSignalEvent): string {
 *   switch (event.kind) {
 *     case 'message.sms.delivered':
 *       return `${event.message.id} arrived`
 *     case 'message.email.failed':
 *       return `${event.message.title} failed: ${event.data.failure_reason}`
 *     default:
 *       return event.kind
 *   }
 * }
 * ```
 */
export type OneSignalEvent = { [Kind in EventKind]: EventOf<Kind> }[EventKind]

/** An event of a kind that is not documented today. Its fields are read all the same. */
export interface UnknownEvent extends EventFields {
  readonly kind: string
  /** Whatever `event.data.*` the body held. */
  readonly data: Readonly<Record<string, string>>
  readonly message: EventMessage
}
