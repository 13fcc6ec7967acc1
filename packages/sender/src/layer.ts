import type { CheckedSender } from './checked-sender.ts'

/**
 * Something that stands before a sender: it can let a text pass, hold it back, or look at what became of it. Make one
 * with `defineLayer`; `wrap` is for those that need all of it.
 *
 * @example
 * ```ts
 * import { allowCountries, type Layer } from '@textwire/sender'
 *
 * const layers: readonly Layer[] = [allowCountries(['US', 'CA'])]
 * ```
 */
export interface Layer {
  readonly name: string
  /**
   * The sender with this layer before it. What it is given never rejects, and what it gives should not either: what it
   * throws is taken as `unknown` once anything may have left, else as `not-sent`.
   */
  wrap(next: CheckedSender): CheckedSender
}
