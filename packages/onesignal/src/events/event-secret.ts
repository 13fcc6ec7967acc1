/** A header that OneSignal is told to send with every event, and that nobody else knows. */
export interface EventSecret {
  /** The header's name. @default 'x-textwire-secret' */
  readonly header?: string
  /**
   * The header's whole value (`Bearer …` included, if the header is `authorization`). Several while one is being
   * replaced by the next.
   */
  readonly value: string | readonly string[]
}
