import type { CheckedText } from '../outgoing-text.ts'

/** The zones that a number may be in, as names that `Intl` knows; none when nobody knows. */
export type Zones = string | readonly string[] | undefined

/**
 * When no texts are sent.
 *
 * @example
 * ```ts
 * import type { QuietHoursOptions } from '@textwire/sender'
 *
 * const zoneOfPerson = new Map([['+15035550123', 'America/Los_Angeles']])
 * const options: QuietHoursOptions = {
 *   from: '21:00',
 *   to: '08:00',
 *   zonesOf: ({ to }) => zoneOfPerson.get(to),
 * }
 * ```
 */
export interface QuietHoursOptions {
  /** The first quiet minute by the clock on the recipient's wall, as `HH:MM`, 00:00 to 23:59. */
  readonly from: string
  /** The first minute that is not quiet any more. Before `from` when the hours last over midnight. */
  readonly to: string
  /**
   * Which zone the recipient is in, such as `America/Denver`, or which zones may be meant. With none, or with one that
   * `Intl` does not know, the text is not sent.
   *
   * @default every zone of the number's country: people keep their numbers when they move
   */
  readonly zonesOf?: ((text: CheckedText) => Zones | PromiseLike<Zones>) | undefined
  /**
   * Which texts are held back: all, or all but those of the kind `transactional`. One that does not say its kind counts
   * as commercial.
   *
   * @default 'all'
   */
  readonly for?: 'all' | 'commercial' | undefined
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined
}
