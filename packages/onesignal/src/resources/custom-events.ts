import { InvalidInputError, TextwireError } from '@textwire/core'
import type { CallOptions, CallPromise, DeepReadonly } from '@textwire/core'
import type { OneSignalConnection } from '../connection.ts'
import * as rows from '../contract/rows.ts'
import type { CreateCustomEventsResult, CustomEvent } from '../contract/index.ts'
import { asRecord } from '../as-record.ts'
import { deriveKey } from '../derive-key.ts'

/** What became of the events of one call. */
export interface AcceptedEvents {
  readonly effect: 'accepted'
  /** The events that were refused, and why; empty when all were taken. */
  readonly errors: NonNullable<CreateCustomEventsResult['errors']>
}

/** What users did, for journeys and segments. */
export interface CustomEvents {
  /**
   * Records events. Each gets an `idempotency_key` where it has none, made from the key of the call, so that a repeat
   * after a lost answer does not record it twice: an event can start a journey, and that can text a person. An error
   * carries the call's key: the same events with `{ idempotencyKey: error.idempotencyKey }` are recorded once.
   *
   * An event takes up to 2,024 bytes of JSON, 57 of which are its key, and a call up to 1 MB. A success can still hold `errors` of single events.
   *
   * Source: OneSignal, "Create custom events".
   *
   * @throws {TextwireError} With the code `unreadablePage`: OneSignal answered with a success whose `errors` are no list.
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
  // Keys stand in the events; the call's own makes those that are missing, and is named on errors.
  const idempotency = { in: 'derived', name: 'events[].idempotency_key' } as const
  const row = { ...rows.createCustomEvents, idempotency }
  return {
    create(events, options) {
      const idempotencyKey = options?.idempotencyKey ?? crypto.randomUUID()
      const withKey = (event: DeepReadonly<CustomEvent>, index: number) => ({
        ...event,
        idempotency_key: event.idempotency_key ?? deriveKey(idempotencyKey, index),
      })
      return call(
        row,
        () => {
          checkEvents(events)
          return { path: { app_id: appId }, body: { events: events.map(withKey) } }
        },
        { ...options, idempotencyKey },
        toAcceptedEvents,
      )
    },
  }
}

/** From JavaScript it can be anything, and what is spread into an event would become one. */
function checkEvents(events: unknown): void {
  const problems = Array.isArray(events)
    ? events.flatMap((event, index) =>
        isObject(event) ? [] : [{ path: `events.${index}`, message: 'must be an object' }],
      )
    : [{ path: 'events', message: 'must be a list' }]
  if (problems.length > 0) throw new InvalidInputError(rows.createCustomEvents.id, problems)
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function toAcceptedEvents(json: unknown): AcceptedEvents {
  // The operation table and the generated types come from one spec.
  const { errors } = asRecord(json) as CreateCustomEventsResult
  const list = errors ?? []
  if (Array.isArray(list)) return { effect: 'accepted', errors: list }
  const message = `${rows.createCustomEvents.id} was accepted, with errors that are no list.`
  throw new TextwireError(message, { code: 'unreadablePage' })
}
