import { systemClock } from './clock.ts'
import type { Clock } from './clock.ts'

/**
 * A whole clock from what was given of one; the machine's stands in for the rest. What was given may be an object of a
 * class, so its methods are called on it.
 */
export function toClock(given: Partial<Clock> = {}): Clock {
  // Each name is asked for only where the object has it.
  const holder = (name: keyof Clock) => (given[name] ? given : systemClock) as Clock
  return {
    now: () => holder('now').now(),
    sleep: (ms, signal) => holder('sleep').sleep(ms, signal),
    setTimer: (ms, callback) => holder('setTimer').setTimer(ms, callback),
  }
}
