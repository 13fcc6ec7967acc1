/** A header that the sender is told to send with everything, and that nobody else knows. */
export interface WebhookSecret {
  /** The header's name. @default 'x-textwire-secret' */
  readonly header?: string
  /**
   * The header's whole value (`Bearer …` included, if the header is `authorization`). Several while one is being
   * replaced by the next.
   */
  readonly value: string | readonly string[]
}
