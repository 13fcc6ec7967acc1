import type { Clock } from '../wire/clock.ts'
import { settlesWithin } from './settles-within.ts'

/** Tells of an error, and of the item it happened at. Never throws. */
export type Report<Item> = (error: unknown, item?: Item) => Promise<void>

/** How errors are told, and for how long that may hold up an answer. */
export interface ReportOptions<Item> {
  /** @default the error alone is written to the console */
  readonly onError?: ((error: unknown, item: Item | undefined) => unknown) | undefined
  /** In milliseconds. */
  readonly timeoutMs: number
  readonly clock: Clock
}

/** Tells `onError`, and waits for it no longer than `timeoutMs`: the sender needs its answer either way. */
export function createReport<Item>({
  onError = (error) => console.error(error),
  timeoutMs,
  clock,
}: ReportOptions<Item>): Report<Item> {
  return async (error, item) => {
    // When it fails itself, there is nobody left to tell.
    const telling = (async () => void (await onError(error, item)))()
    await settlesWithin(telling, timeoutMs, clock)
  }
}
