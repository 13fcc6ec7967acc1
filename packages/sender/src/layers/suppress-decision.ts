/** What `suppress` decided. */
export interface SuppressDecision {
  readonly by: 'suppress'
  /**
   * - `passed`: not on the list.
   * - `suppressed`: on the list.
   * - `store-unavailable`: the list could not be read, so the text was held back.
   * - `out-of-time`: time was up, or the caller gave up, before the list had answered.
   */
  readonly outcome: 'passed' | 'suppressed' | 'store-unavailable' | 'out-of-time'
  /** Whether a provider's refusal was put on the list; false when that failed. */
  readonly learned?: boolean | undefined
}
