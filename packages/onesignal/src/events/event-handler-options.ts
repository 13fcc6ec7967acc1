import type { Clock } from '@textwire/core'
import type { DedupeStore, WebhookSecret } from '@textwire/core/webhooks'
import type { OneSignalEvent, UnknownEvent } from './event.ts'

/** What an event handler needs to know. */
export interface EventHandlerOptions {
  /**
   * The secret header that tells OneSignal from a stranger. OneSignal signs nothing, so without one anybody who
   * finds the address can make events up; `false` says that something before the handler checks that.
   */
  readonly secret: WebhookSecret | false
  /**
   * Gets each event of a documented kind once. Keep it short, and put the work into a queue: OneSignal disables a
   * stream whose receiver is slow. When it throws or outlasts `timeoutMs`, OneSignal is asked to deliver the event
   * again.
   */
  readonly onEvent: (event: OneSignalEvent) => unknown
  /** Gets events of kinds that are not documented today. @default they are answered with 200 and ignored */
  readonly onUnknown?: (event: UnknownEvent) => unknown
  /**
   * Gets what `onEvent`, `onUnknown` or the store threw, and the event it happened at. Of work that outlasts
   * `timeoutMs` it hears at once, by an error with the code `eventTimeout`, and once more if that work fails later.
   *
   * @default the error alone is written to the console
   */
  readonly onError?: (error: unknown, event: OneSignalEvent | UnknownEvent | undefined) => unknown
  /** Remembers which events were handled. @default `createMemoryDedupeStore()` */
  readonly store?: DedupeStore
  /** The longest body that is read, in bytes. @default 262_144 */
  readonly maxBodyBytes?: number
  /**
   * How long `onEvent` and `onUnknown` may take, in milliseconds. After that the answer is 500 and the event is let go,
   * so the next delivery hands it on again, even while the first piece of work goes on. When that one succeeds after
   * all, the event counts as handled. `onError` is waited for no longer either.
   *
   * @default 30_000
   */
  readonly timeoutMs?: number
  /** Where the time comes from. @default the machine's clock */
  readonly clock?: Partial<Clock>
}
