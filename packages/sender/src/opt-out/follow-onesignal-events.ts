import { safeParseE164 } from '@textwire/phone'
import { checkOptionNames } from '../settings.ts'
import { checkCallback, checkLearner } from './check-follower.ts'
import type { OptOutList } from './opt-out-list.ts'

/** What is read of an event: a `OneSignalEvent` of `@textwire/onesignal/events` has all of it. */
export interface OneSignalTextEvent {
  readonly kind: string
  /** When it happened, in Unix seconds. */
  readonly timestamp: number | null
  /** The same in ISO 8601. */
  readonly datetime: string | null
  readonly user: {
    readonly subscription: {
      /** The number, of a subscription to texts. */
      readonly subscription_token: string | null
      readonly subscribed: boolean | null
    }
  }
}

/** What else to do with events that are followed. */
export interface FollowOneSignalEventsOptions<
  Event extends OneSignalTextEvent = OneSignalTextEvent,
> {
  /** Gets every event after the list has learned of it. Its result is handed back. */
  readonly onEvent?: ((event: Event) => unknown) | undefined
}

/** The word by which opt-outs that OneSignal told of are known in a list. */
const because = 'onesignal'

/**
 * Keeps a list in step with OneSignal's events, as far as they tell: give it to `createEventHandler` as `onEvent`.
 *
 * OneSignal has no event for STOP or START, nor for any text that comes in. But each event of a text carries the state
 * of the number's subscription: one that is not subscribed puts the number on the list, for all senders; a later one
 * that is subscribed lifts that again, and nothing that is known from elsewhere. So an opt-out is learned at the next
 * text, and its end may never be, since a number on the list gets no further texts: where people come back to
 * OneSignal by START, a form or a double opt-in, call `list.remove(number)` yourself. STOP to a sender that has its
 * own opt-outs leaves the subscription as it is, and is known to OneSignal alone.
 *
 * Source: OneSignal, "Event Stream data reference", event kinds and subscription properties.
 *
 * @throws {ConfigurationError} When the list cannot learn, or an option is not what it has to be.
 * @example
 * ```ts
 * import { createEventHandler } from '@textwire/onesignal/events'
 * import { createOptOutList, followOneSignalEvents, memoryStore } from '@textwire/sender'
 *
 * const list = createOptOutList({ store: memoryStore() })
 * export const handler = createEventHandler({
 *   secret: { value: process.env['EVENTS_SECRET'] ?? '' },
 *   onEvent: followOneSignalEvents(list),
 * })
 * ```
 */
export function followOneSignalEvents<Event extends OneSignalTextEvent>(
  list: Pick<OptOutList, 'add' | 'remove'>,
  options: FollowOneSignalEventsOptions<Event> = {},
): (event: Event) => Promise<unknown> {
  checkLearner('followOneSignalEvents.list', list)
  checkOptionNames('followOneSignalEvents', options, ['onEvent'])
  const { onEvent } = options
  checkCallback('followOneSignalEvents.onEvent', onEvent)
  return async (event) => {
    await learn(list, event)
    return onEvent?.(event)
  }
}

async function learn(list: Pick<OptOutList, 'add' | 'remove'>, event: OneSignalTextEvent) {
  const { subscription_token: token, subscribed } = event.user.subscription
  if (!event.kind.startsWith('message.sms.') || subscribed === null) return
  const parsed = safeParseE164(token ?? '')
  if (!parsed.ok) return
  const details = { because, at: toMoment(event) }
  await (subscribed ? list.remove(parsed.number, details) : list.add(parsed.number, details))
}

/** Undefined when the event does not say; then it counts as now. */
function toMoment({ timestamp, datetime }: OneSignalTextEvent): Date | undefined {
  const ms = Date.parse(datetime ?? '')
  if (!Number.isNaN(ms)) return new Date(ms)
  return timestamp === null ? undefined : new Date(timestamp * 1000)
}
