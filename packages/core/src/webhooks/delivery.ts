import type { Clock } from '../wire/clock.ts'
import type { Report } from './create-report.ts'
import type { DedupeStore } from './dedupe-store.ts'

/** One delivery of something that has to be handled once. */
export interface Delivery<Item> {
  /** The same for every delivery of the same item. */
  readonly id: string
  readonly item: Item
  /** Does the work. Called once at most. */
  handle(): unknown
}

/** What handling deliveries takes. */
export interface DeliveryKit<Item> {
  readonly store: DedupeStore
  readonly report: Report<Item>
  readonly clock: Clock
  /** What answers and errors call an item, such as `event`. */
  readonly noun: string
  /** What a failure is answered with: a status after which the sender delivers again. */
  readonly failureStatus: number
  /** Keeps the process alive for work that goes on after the answer, where a runtime has to be asked for that. */
  readonly waitUntil?: ((work: Promise<unknown>) => unknown) | undefined
}
