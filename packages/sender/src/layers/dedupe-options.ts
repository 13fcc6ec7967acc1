import type { Store } from '../store.ts'

/**
 * For how long a text counts as the same, and where that is remembered.
 *
 * @example
 * ```ts
 * import { memoryStore, type DedupeOptions } from '@textwire/sender'
 *
 * const options: DedupeOptions = { windowMs: 86_400_000, store: memoryStore() }
 * ```
 */
export interface DedupeOptions {
  /**
   * For how long, in milliseconds, from the moment before a text is handed on. Longer than any send may take: one that
   * has not ended by then is given up.
   */
  readonly windowMs: number
  /** What remembers the texts. Processes that share it send each text once among them. */
  readonly store: Store
  /**
   * Tells what this layer remembers from what others do in the same store: texts are the same under the same name alone.
   *
   * @default 'texts'
   */
  readonly name?: string | undefined
}

/** The same with what holds when nothing is said. */
export interface DedupeSettings extends DedupeOptions {
  readonly name: string
}
