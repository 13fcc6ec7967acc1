import type { EventKind } from './event-kinds.ts'

/** Where an app sends its events. Every text may hold Liquid. Source: OneSignal, "Event Streams". */
export interface EventStream {
  /** On this machine, unless `createMockServer` was given a `fetch`. */
  readonly url: string
  /** @default 'POST' */
  readonly method?: string
  /** What the receiver knows the sender by; nothing is signed. */
  readonly headers?: Readonly<Record<string, string>>
  /** JSON with placeholders such as `{{ event.kind }}`. */
  readonly body: string
  /** @default every kind */
  readonly kinds?: readonly EventKind[]
  /**
   * When an event is sent again that met 429, 5xx or nobody: the waits between the tries, in milliseconds of the
   * world's clock. Their number is not published.
   *
   * @default 10 seconds, 1 minute, 10 minutes, 1 hour
   */
  readonly retryDelaysMs?: readonly number[]
}

/** How the next event travels. */
export interface EventPlan {
  /** How often it is posted: 0 loses it. @default 1 */
  readonly copies?: number
  /** How late it is posted, in milliseconds of the world's clock; later events overtake it. @default 0 */
  readonly delayMs?: number
  /** Only an event of this kind; others pass by. */
  readonly kind?: EventKind
}
