import type { Clock } from '@textwire/core'

/** What holds for one `send`, with all that it tries. */
export interface SendContext {
  /** The caller's. */
  readonly signal: AbortSignal | undefined
  /** When time is up, in milliseconds since the epoch; `Infinity` without a deadline. */
  readonly deadlineAt: number
  readonly clock: Clock
  /** Whether anything may have gone to a provider since `send` was called. */
  hasLeft(): boolean
  /** Says so. Called just before a provider is asked to send. */
  markLeft(): void
}

/** The context of a new `send`. */
export function createContext(
  clock: Clock,
  { signal, deadlineMs }: { signal?: AbortSignal | undefined; deadlineMs?: number | undefined },
): SendContext {
  let left = false
  return {
    signal,
    deadlineAt: deadlineMs === undefined ? Number.POSITIVE_INFINITY : clock.now() + deadlineMs,
    clock,
    hasLeft: () => left,
    markLeft: () => {
      left = true
    },
  }
}
