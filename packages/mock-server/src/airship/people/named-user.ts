import type { ListChange } from './list-change.ts'

/** What a subscription list can be joined for. */
export type SubscriptionScope = 'app' | 'web' | 'email' | 'sms'

/** A person of the customer's own books. Times are milliseconds since the epoch. */
export interface NamedUser {
  readonly id: string
  readonly created: number
  readonly lastModified: number
  /** By group. They count for the person's channels and are not shown on them. */
  readonly tags: Readonly<Record<string, readonly string[]>>
  readonly attributes: Readonly<Record<string, unknown>>
  /** By scope and list. */
  readonly lists: Readonly<Partial<Record<SubscriptionScope, Readonly<Record<string, ListChange>>>>>
  /** Copied from the channel that was associated last. */
  readonly country?: string
  readonly language?: string
  readonly timezone?: string
}
