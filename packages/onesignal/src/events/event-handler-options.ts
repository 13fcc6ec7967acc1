import type { DedupeStore } from './dedupe-store.ts'
import type { EventSecret } from './event-secret.ts'
import type { OneSignalEvent, UnknownEvent } from './event.ts'

/** What an event handler needs to know. */
export interface EventHandlerOptions {
  /**
   * The secret header that tells OneSignal from a stranger. OneSignal signs nothing, so without one anybody who
   * finds the address can make events up; `false` says that something before the handler checks that.
   */
  readonly secret: EventSecret | false
  /**
   * Gets each event of a documented kind once. Keep it short, and put the work into a queue: OneSignal disables a
   * stream whose receiver is slow. When it throws, OneSignal is asked to deliver the event again.
   */
  readonly onEvent: (event: OneSignalEvent) => unknown
  /** Gets events of kinds that are not documented today. @default they are answered with 200 and ignored */
  readonly onUnknown?: (event: UnknownEvent) => unknown
  /**
   * Gets what `onEvent`, `onUnknown` or the store threw, and the event it happened at.
   *
   * @default the error alone is written to the console
   */
  readonly onError?: (error: unknown, event: OneSignalEvent | UnknownEvent | undefined) => unknown
  /** Remembers which events were handled. @default `createMemoryDedupeStore()` */
  readonly store?: DedupeStore
  /** The longest body that is read, in bytes. @default 262_144 */
  readonly maxBodyBytes?: number
}
