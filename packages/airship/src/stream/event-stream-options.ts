import type { Backoff, CallOptions } from '@textwire/core'
import type { Reconnect } from './reconnect.ts'
import type { UnreadableLine } from './to-unreadable-line.ts'

/**
 * How an event stream is read. Durations are in milliseconds. `signal` ends the loop with its own reason; the other limits
 * of a call bound each opening of a connection, not the stream.
 */
export interface EventStreamOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /**
   * How long a connection may be silent before it is given up for dead. Airship fills silence with blank lines, and asks
   * to reconnect after ninety seconds without one. Source: Airship, "Open an event stream", answer 200.
   *
   * @default 90000
   */
  readonly idleTimeoutMs?: number | undefined
  /**
   * How many connections in a row may bring nothing new before the loop ends in an `EventStreamError`; 0 for none after
   * the first. A new event begins the count anew.
   *
   * @default Infinity
   */
  readonly maxReconnects?: number | undefined
  /** How long to wait before connecting again: a random time under a bound that doubles. @default 1000 up to 60000 */
  readonly backoff?: Partial<Backoff> | undefined
  /**
   * What to do while the project has all its connections open (402): end the loop in an `EventStreamError`, or wait for
   * one as for any lost connection.
   *
   * @default 'throw'
   */
  readonly whenTooMany?: 'throw' | 'wait' | undefined
  /** How many ids of events to remember, so that none is handed over twice; 0 for none. @default 10000 */
  readonly rememberedIds?: number | undefined
  /** The longest line, in bytes: a longer one ends the loop in an `EventStreamError`. @default 8388608 */
  readonly maxLineBytes?: number | undefined
  /**
   * Told of every offset once all that stands before it was taken: the place to store it. It also moves where no event is
   * handed over, as with a narrow filter. The next event waits for it; what it throws ends the loop.
   */
  readonly onOffset?: ((offset: string) => void | PromiseLike<void>) | undefined
  /** Told before each wait for a new connection. What it throws is dropped. */
  readonly onReconnect?: ((reconnect: Reconnect) => void) | undefined
  /**
   * Given each line that holds no event; the stream then goes on. The next event waits for it; what it throws ends the
   * loop. @default such lines are passed over
   */
  readonly onUnreadable?: ((line: UnreadableLine) => void | PromiseLike<void>) | undefined
}
