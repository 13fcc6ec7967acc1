/** What `dedupe` decided. */
export interface DedupeDecision {
  readonly by: 'dedupe'
  /**
   * - `passed`: not seen within the window, so it went on.
   * - `replayed`: sent before; the result is the earlier one.
   * - `shared`: the same text was under way in this process; the result is that one's.
   * - `unknown-before`: sent before with an unknown outcome, so it was not sent again.
   * - `under-way`: begun elsewhere and not ended: another process sends it now, or died while it did.
   * - `key-reused`: the key belongs to a text with another content.
   * - `store-unavailable`: the store could not be asked, so the text was held back.
   * - `out-of-time`: time was up, or the caller gave up, before the store had answered.
   */
  readonly outcome:
    | 'passed'
    | 'replayed'
    | 'shared'
    | 'unknown-before'
    | 'under-way'
    | 'key-reused'
    | 'store-unavailable'
    | 'out-of-time'
  /** By what the text was recognised. */
  readonly goesBy: 'key' | 'content'
  /**
   * False when the store failed after the text was tried, so that its outcome is not remembered: until the window is
   * over, the same text counts as `under-way`. Or that a text of unknown outcome is not remembered under the
   * `idempotencyKey` of its result.
   */
  readonly recorded?: false | undefined
}
