/** What a builder of a push looks at beside its input. */
export interface BuilderOptions {
  /**
   * The moment from which an expiry counts, in milliseconds since 1970. For a push that waits in a schedule it is the time
   * at which the push goes out.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined
}
