/** What `limit` decided. */
export interface LimitDecision {
  readonly by: 'limit'
  /**
   * - `passed`: one of the number's slots was free, and was taken.
   * - `limit-reached`: all of them are taken until `notBefore`.
   * - `store-unavailable`: the store could not be asked, so the text was held back.
   */
  readonly outcome: 'passed' | 'limit-reached' | 'store-unavailable'
  /** The name of the limit, such as `3-in-86400000`. */
  readonly name: string
  /** When the first slot is free again, in ISO 8601. */
  readonly notBefore?: string | undefined
  /** False when a slot should have been freed and the store failed: it stays taken until it runs out. */
  readonly recorded?: false | undefined
}
