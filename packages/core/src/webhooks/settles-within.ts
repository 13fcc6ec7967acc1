import type { Clock } from '../wire/clock.ts'

/** Whether a piece of work comes to an end, good or bad, within a time. It goes on either way. */
export async function settlesWithin(
  work: Promise<unknown>,
  timeoutMs: number,
  clock: Clock,
): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const stop = clock.setTimer(timeoutMs, () => resolve(false))
  const end = (): void => {
    stop()
    resolve(true)
  }
  void work.then(end, end)
  return promise
}
