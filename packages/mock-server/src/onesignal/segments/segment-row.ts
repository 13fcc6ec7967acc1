import type { FilterEntry } from '@textwire/onesignal/contract'

/** A named audience. Times are milliseconds since the epoch. */
export interface Segment {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly filters: readonly FilterEntry[]
  /** `default` for those that every app begins with. */
  readonly source: 'default' | 'custom'
  readonly createdAt: number
  readonly updatedAt: number
}
