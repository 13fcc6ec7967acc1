import type { Store } from '@textwire/sender'

/** A store with nothing in it, and what a test needs around it. */
export interface StoreStage {
  readonly store: Store
  /** Another store over the same entries, as another process would have it. */
  another(): Promise<Store>
  /** Lets time pass, by the store's clock or by as much less as each entry still has. */
  pass(ms: number): Promise<void>
  /** The time by the store's clock, in milliseconds since the epoch. */
  now(): Promise<number>
  /** How many entries take up room, whether or not they have run out. */
  count(): Promise<number>
  close(): Promise<void>
}

/** What a kind of store runs on, such as a server. */
export interface StoreHost {
  open(): Promise<StoreStage>
  stop(): Promise<void>
}

/** A kind of store to put to the test. */
export interface StoreKind {
  readonly name: string
  /** Why it cannot be tested here. */
  readonly skipped?: string | undefined
  /** Whether one can see from outside how many entries there are. */
  readonly isCountable: boolean
  start(): Promise<StoreHost>
}
