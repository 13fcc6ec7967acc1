import type { EventStream } from '../events/event-stream.ts'
import type { RateLimits } from '../limits/rate-limits.ts'

/** How an app treats its messages and requests. */
export interface MessageOptions {
  /** Where the app's events are posted to. @default nowhere */
  readonly eventStreams?: readonly EventStream[]
  /**
   * How long a file of an export takes to be there, in milliseconds of the world's clock. Until then its URL is 404,
   * or 403 in the dialect `sdk`.
   *
   * @default 0
   */
  readonly exportDelayMs?: number
  /** `true` for the limits that are published for the app's plan. @default no limits */
  readonly rateLimits?: true | RateLimits
  /** Decides the published limits: 6,000 messages a second on a paid plan, 150 on a free one. @default 'paid' */
  readonly plan?: 'free' | 'paid'
  /**
   * Whether the app is disabled when it delivers more than ten messages per subscribed subscription within 15 minutes.
   * `enable()` of the app's handle stands for the person who enables it again. Source: OneSignal, "Rate limits".
   *
   * @default false
   */
  readonly messageLimit?: boolean
  /**
   * What a second request gets while one with the same idempotency key is under way: it waits for the answer, or 409.
   * Nobody says which it is.
   *
   * @default 'wait'
   */
  readonly inFlight?: 'wait' | 'conflict'
  /**
   * Whether a message that misses people named by external id carries `warnings` as well, and in which of the two
   * published forms. Nobody says when the service does.
   *
   * @default no warnings
   */
  readonly warnings?: 'object' | 'sentences'
}
