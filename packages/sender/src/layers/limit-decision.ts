/** What `limit` decided. */
export interface LimitDecision {
  readonly by: 'limit'
  /**
   * - `passed`: one of the number's slots was free, and was taken.
   * - `limit-reached`: all of them are taken until `notBefore`.
   * - `store-unavailable`: the store could not be asked, so the text was held back.
   * - `out-of-time`: time was up, or the caller gave up, before the store had answered.
   */
  readonly outcome: 'passed' | 'limit-reached' | 'store-unavailable' | 'out-of-time'
  /** The name of the limit, such as `3-in-86400000`. */
  readonly name: string
  /** When the first slot is free again, in ISO 8601. */
  readonly notBefore?: string | undefined
  /**
   * False when the store failed after the text was tried, or sending took longer than the limit's window: the slot could
   * not be freed, or not be kept for a whole window from then on. It runs out by itself.
   */
  readonly recorded?: false | undefined
}
