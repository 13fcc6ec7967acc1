import { createTestClock } from '../../testing/create-test-clock.ts'
import { createMemoryDedupeStore } from '../create-memory-dedupe-store.ts'
import { createReport } from '../create-report.ts'
import type { Delivery } from '../delivery.ts'
import type { OnceKit } from '../handle-once.ts'

/** Lets every promise that is ready go on. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** What handling parcels takes, with a clock to turn and the errors that were told of. */
export function setUpDelivery(given: Partial<OnceKit<string>> = {}) {
  const clock = createTestClock()
  const errors: (readonly [error: unknown, item: string | undefined])[] = []
  const onError = (...told: readonly [unknown, string | undefined]) => void errors.push(told)
  const kit: OnceKit<string> = {
    store: createMemoryDedupeStore({ now: clock.now }),
    report: createReport({ onError, timeoutMs: 1000, clock }),
    clock,
    noun: 'parcel',
    failureStatus: 503,
    timeoutMs: 1000,
    lateClaim: 'kept',
    ...given,
  }
  return { kit, clock, errors }
}

/** A delivery of the parcel `1`. */
export const parcel = (handle: () => unknown): Delivery<string> => ({
  id: '1',
  item: 'parcel 1',
  handle,
})

/** Work that is under way until it is ended from outside, and a count of how often it was begun. */
export function createWork() {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  let times = 0
  const handle = () => {
    times += 1
    begun.resolve()
    return promise
  }
  return { handle, begun: begun.promise, end: resolve, fail: reject, times: () => times }
}
