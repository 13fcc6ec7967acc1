/** How a project's event streams behave. */
export interface StreamOptions {
  /** How many streams may be open at once; one more is refused with 402. @default any number */
  readonly maxStreamConnections?: number
  /** Whether a stream is refused with 404 while nothing has happened yet. @default false */
  readonly emptyStreamIsNotFound?: boolean
}
