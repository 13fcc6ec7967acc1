import { TextwireError, toClock } from '@textwire/core'
import type { Clock } from '@textwire/core'
import { NotVisibleError } from './not-visible-error.ts'

/** How long to wait for a change to be seen. Durations are in milliseconds. */
export interface WaitOptions<T> {
  /** What it has to look like. @default it only has to be there */
  readonly until?: (seen: T) => boolean
  /** How long to wait at most. @default 15000, as long as OneSignal's own SDKs wait */
  readonly timeoutMs?: number
  /** How long to wait between two looks; OneSignal allows one view a second for an app. @default 1000 */
  readonly intervalMs?: number
  readonly signal?: AbortSignal
}

/** Looks until something is there and as wanted. Each look is told how long it may take. */
export async function waitUntilVisible<T>(
  look: (deadlineMs: number) => PromiseLike<T>,
  givenClock: Partial<Clock> | undefined,
  options: WaitOptions<T> = {},
): Promise<T> {
  const { until = () => true, timeoutMs = 15_000, intervalMs = 1_000, signal } = options
  const clock = toClock(givenClock)
  const endsAt = clock.now() + timeoutMs
  for (;;) {
    // Even the last look has some time.
    const deadlineMs = Math.max(1, intervalMs, endsAt - clock.now())
    // Each look waits for the one before.
    // oxlint-disable-next-line no-await-in-loop
    const seen = await orMissing(() => look(deadlineMs))
    if ('value' in seen && until(seen.value)) return seen.value
    if (clock.now() + intervalMs > endsAt) {
      throw new NotVisibleError(timeoutMs, 'missing' in seen ? seen.missing : undefined)
    }
    // oxlint-disable-next-line no-await-in-loop
    await clock.sleep(intervalMs, signal)
  }
}

type Seen<T> = { readonly value: T } | { readonly missing: TextwireError }

async function orMissing<T>(look: () => PromiseLike<T>): Promise<Seen<T>> {
  try {
    return { value: await look() }
  } catch (error) {
    // The limit of one view a second is shared with whoever else reads: wait for the next.
    const isLater =
      TextwireError.is(error) && 'status' in error && [404, 429].includes(Number(error.status))
    if (isLater) return { missing: error }
    throw error
  }
}
