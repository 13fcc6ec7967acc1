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
   * The sender with this layer before it. What it is given never rejects, and what it gives should not either: when it
   * throws, what became of the text that it let pass counts; where it let none pass, that is `not-sent` while nothing has
   * left, else `unknown`. It hands on the context that it is given, or a copy (`{ ...context, deadlineAt }`), and nothing
   * once it has given its result.
   */
  wrap(next: CheckedSender): CheckedSender
}
