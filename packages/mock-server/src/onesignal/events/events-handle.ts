import type { OutboundCall } from '../../outbound/outbound-call.ts'
import type { AppState } from '../app-state.ts'
import { emitEvent } from './emit-event.ts'
import type { EventKind } from './event-kinds.ts'
import type { EventPlan } from './event-stream.ts'

/** An event that nothing in the world brings about by itself, such as a bounce. */
export interface EventSeed {
  readonly kind: EventKind
  readonly subscriptionId: string
  readonly messageId?: string
  /** `event.data`, such as `{ failure_reason: '…' }`. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** What an app tells its Event Streams, for a test to steer and look at. */
export interface EventsHandle {
  /** Settles how one of the next events travels: twice, late, not at all. Plans are worked off in order. */
  plan(plan: EventPlan): void
  /** Tells the streams of something. @throws {RangeError} If the app has no such subscription. */
  emit(seed: EventSeed): void
  /** What was posted, with every try, oldest first. */
  readonly calls: readonly OutboundCall[]
}

export const createEventsHandle = (app: AppState, now: () => number): EventsHandle => ({
  plan: app.streams.plan,
  emit({ kind, subscriptionId, messageId = '', data = {} }) {
    const subscription = app.subscriptions.get(subscriptionId)
    if (subscription === undefined) {
      throw new RangeError(`The app has no subscription '${subscriptionId}'.`)
    }
    emitEvent(app, { kind, subscription, message: app.messages.get(messageId), data }, now())
  },
  get calls() {
    return [...app.streams.calls.values()]
  },
})
