import { toClock } from '@textwire/core'
import type { Clock } from '@textwire/core'

/**
 * A clock to compare with another machine's: what is given of one, and for the rest the machine's own. Its time of
 * day is the one that is kept right from outside, where the steady one of a client's waits may drift over months.
 */
export function toWallClock(given: Partial<Clock> = {}): Clock {
  const clock = toClock(given)
  return given.now === undefined ? { ...clock, now: () => Date.now() } : clock
}
