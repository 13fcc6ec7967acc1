import { ConfigurationError, TextwireError, toClock } from '@textwire/core'
import type { Clock } from '@textwire/core'
import { NotVisibleError } from './not-visible-error.ts'

/** How long to wait for a change to be seen. Durations are in milliseconds. */
export interface WaitOptions<T> {
  /** What it has to look like. @default it only has to be there */
  readonly until?: ((seen: T) => boolean) | undefined
  /** How long to wait at most, from 0. @default 15000, as long as OneSignal's own SDKs wait */
  readonly timeoutMs?: number | undefined
  /** How long to wait between two looks, from 1; OneSignal allows one view a second for an app. @default 1000 */
  readonly intervalMs?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Looks until something is there and as wanted. Each look is told how long it may take.
 *
 * @throws {ConfigurationError} When an option is out of range; nothing is sent then.
 */
export async function waitUntilVisible<T>(
  look: (deadlineMs: number) => PromiseLike<T>,
  givenClock: Partial<Clock> | undefined,
  options?: WaitOptions<T>,
): Promise<T> {
  const { until = () => true, timeoutMs = 15_000, intervalMs = 1_000, signal } = options ?? {}
  check('until', typeof until === 'function', 'a function')
  check(
    'timeoutMs',
    typeof timeoutMs === 'number' && timeoutMs >= 0,
    'a number of milliseconds, 0 or more',
  )
  // Without a pause between two looks it would view a user as fast as it can.
  const isPause = intervalMs >= 1 && Number.isFinite(intervalMs)
  check('intervalMs', isPause, 'a number of milliseconds, 1 or more')
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

function check(setting: string, isRight: boolean, allowed: string): void {
  if (!isRight) throw new ConfigurationError(`${setting} must be ${allowed}.`, { setting })
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
