import { vi } from 'vitest'

/**
 * Lets the SDK's waits of a second and more end at once, and lists how long each would have been. `vi.restoreAllMocks`
 * ends it.
 */
export function skipLongWaits(): readonly number[] {
  const waits: number[] = []
  const { setTimeout } = globalThis
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, ms = 0, ...values) => {
    // Node's `fetch` sets timers too: short ones, and those of a connection, which hand something on.
    if (ms < 1000 || values.length > 0) return setTimeout(callback, ms, ...values)
    waits.push(ms)
    return setTimeout(callback, 0)
  })
  return waits
}
