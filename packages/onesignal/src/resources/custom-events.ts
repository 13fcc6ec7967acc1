import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { CreateCustomEventsResult, CustomEvent } from '../contract/index.ts'
import { asRecord } from '../as-record.ts'

/** What became of the events of one call. */
export interface AcceptedEvents {
  readonly effect: 'accepted'
  /** The events that were refused, and why; empty when all were taken. */
  readonly errors: NonNullable<CreateCustomEventsResult['errors']>
}

/** What users did, for journeys and segments. */
export interface CustomEvents {
  /**
   * Records events. Each gets an `idempotency_key` where it has none, so that a repeat after a lost answer does not
   * record it twice: an event can start a journey, and that can text a person.
   *
   * An event takes up to 2,024 bytes of JSON, a call up to 1 MB. A success can still hold `errors` of single events.
   *
   * Source: OneSignal, "Create custom events".
   *
   * @example
   * ```ts
   * import { createOneSignal } from '@textwire/onesignal'
   *
   * const onesignal = createOneSignal()
   *
   * const { errors } = await onesignal.customEvents.create([
   *   { name: 'order-picked-up', external_id: 'user-17', properties: { number: 1042 } },
   * ])
   * for (const { error } of errors) console.error(error?.title)
   * ```
   */
  create(
    events: DeepReadonly<readonly CustomEvent[]>,
    options?: CallOptions,
  ): CallPromise<AcceptedEvents>
}

/** The custom events of a connection. */
export function createCustomEvents({ appId, call }: OneSignalConnection): CustomEvents {
  return {
    create: (events, options) =>
      call(
        rows.createCustomEvents,
        () => ({ path: { app_id: appId }, body: { events: events.map(withKey) } }),
        options,
        toAcceptedEvents,
      ),
  }
}

const withKey = (event: DeepReadonly<CustomEvent>) => ({
  ...event,
  idempotency_key: event.idempotency_key ?? crypto.randomUUID(),
})

function toAcceptedEvents(json: unknown): AcceptedEvents {
  // The operation table and the generated types come from one spec.
  const { errors } = asRecord(json) as CreateCustomEventsResult
  return { effect: 'accepted', errors: errors ?? [] }
}
