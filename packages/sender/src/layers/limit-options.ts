import type { Store } from '../store.ts'

/**
 * How many texts a number may get.
 *
 * @example
 * ```ts
 * import { memoryStore, type LimitOptions } from '@textwire/sender'
 *
 * const options: LimitOptions = { texts: 3, windowMs: 86_400_000, store: memoryStore() }
 * ```
 */
export interface LimitOptions {
  /** How many texts, 1 to 1,000. */
  readonly texts: number
  /** In how long a time, in milliseconds. */
  readonly windowMs: number
  /** Where they are counted. Processes that share it share the limit. */
  readonly store: Store
  /**
   * Tells this limit from others in the same store. Limits of the same name count together, so they should be of the
   * same size.
   *
   * @default made of the size, such as `3-in-86400000`
   */
  readonly name?: string | undefined
  /** Whether a text counts of which nobody can say whether it went out. @default true */
  readonly countUnknown?: boolean | undefined
}
