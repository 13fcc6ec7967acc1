import type { AttemptRecord } from '../pipeline/attempt-record.ts'

/** One attempt, as reported to observers. Numbers and secrets in the URL are masked; no body is included. */
export interface AttemptEvent extends AttemptRecord {
  /** `onesignal`, `airship`, … */
  readonly provider: string
  /** The operation, such as `onesignal.sendMessage`. */
  readonly operation: string
  readonly method: string
  readonly url: string
  /** The path with its parameters unfilled: fit for grouping, it never holds a number. */
  readonly urlTemplate: string
}

/** Called once for each attempt, after its body has been read or it failed. What it throws is dropped. */
export type Observer = (event: AttemptEvent) => void
