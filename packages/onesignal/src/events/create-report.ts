import type { Clock } from '@textwire/core'
import type { EventHandlerOptions } from './event-handler-options.ts'
import type { Report } from './report.ts'
import { settlesWithin } from './settles-within.ts'

/** Tells `onError`, and waits for it no longer than `timeoutMs`: OneSignal needs its answer either way. */
export function createReport(
  { onError = (error) => console.error(error) }: EventHandlerOptions,
  timeoutMs: number,
  clock: Clock,
): Report {
  return async (error, event) => {
    // When it fails itself, there is nobody left to tell.
    const telling = (async () => void (await onError(error, event)))()
    await settlesWithin(telling, timeoutMs, clock)
  }
}
