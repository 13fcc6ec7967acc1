/** What an operation is called with: plain values, in the provider's spelling. Never written to. */
export interface CallInput {
  /** Values for the path's parameters. Each is percent-encoded and must not be empty. */
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, unknown>>
  /** Serialised as JSON. */
  readonly body?: unknown
}
