import type { Duration } from './parse-duration.ts'

/**
 * The time of a world. Schedules, token lifetimes and idempotency keys read this clock alone, so a
 * test can let a month pass without waiting and without faking the timers of its own process.
 *
 * It runs with the real time until it is frozen or advanced; after an advance it runs on from there.
 */
export interface WorldClock {
  /** The world's time in milliseconds since the epoch. */
  now(): number
  /**
   * Moves time forward. What falls due on the way happens in order, each at its own moment; the
   * promise resolves when all of it is done.
   *
   * @param duration Milliseconds, or text such as `'10m'`.
   * @throws {RangeError} If the duration cannot be read.
   */
  advance(duration: Duration): Promise<void>
  /** Stops the clock; from now on only `advance` moves it. */
  freeze(): void
  /** Lets the clock run with the real time again, from where it stands. */
  run(): void
  /** Whether the clock is stopped. */
  readonly frozen: boolean
}
