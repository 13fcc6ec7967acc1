import type { Audience } from '@textwire/airship/contract'

/** A named audience. Times are milliseconds since the epoch. */
export interface AirshipSegment {
  /** A UUID. */
  readonly id: string
  readonly displayName: string
  readonly criteria: Audience
  readonly created: number
  readonly modified: number
}
