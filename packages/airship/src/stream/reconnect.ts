/**
 * Why a connection is opened again.
 *
 * | reason | meaning |
 * |---|---|
 * | `ended` | Airship closed it, which it only does for reasons outside the stream |
 * | `dropped` | it broke off |
 * | `idle` | nothing came for `idleTimeoutMs`, not even a blank line |
 * | `unreachable` | no answer came when it was opened again |
 * | `refused` | 429 or 5xx when it was opened again |
 * | `noData` | 404: Airship has no events of this project yet |
 * | `tooManyConnections` | 402, with `whenTooMany: 'wait'` |
 */
export type ReconnectReason =
  | 'ended'
  | 'dropped'
  | 'idle'
  | 'unreachable'
  | 'refused'
  | 'noData'
  | 'tooManyConnections'

/** A connection that is about to be opened again. */
export interface Reconnect {
  readonly reason: ReconnectReason
  /** Which one this is of those in a row that brought nothing new, from 1. */
  readonly attempt: number
  /** How long it will be waited for, in milliseconds. */
  readonly waitMs: number
  /** Where it will go on; undefined when it begins as the request says. */
  readonly offset: string | undefined
  /** What went wrong, when there was an error. Numbers and secrets in it are masked. */
  readonly error: unknown
}
