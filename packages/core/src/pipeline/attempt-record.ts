/** One try that went on the wire. Times are in milliseconds. */
export interface AttemptRecord {
  /** 1 for the first try. */
  readonly attempt: number
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** How long it waited after the attempt before it; 0 for the first. */
  readonly waitedMs: number
  readonly durationMs: number
  /** The HTTP status, when an answer came. */
  readonly status?: number
  /** The system's or the transport's word for what went wrong, when no complete answer came. */
  readonly error?: string
}
