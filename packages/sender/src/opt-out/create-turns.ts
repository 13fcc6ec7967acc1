import { type Clock, systemClock } from '@textwire/core'

// Long for a store, and short for somebody whose STOP comes after a call that a store has lost.
const MAX_TURN_MS = 5000

/** Whether work has taken so long that others have gone ahead. */
export type IsOver = () => boolean

/** Runs work of one key after all earlier work of that key has ended, or has had its time. */
export type InTurn = <T>(key: string, work: (isOver: IsOver) => Promise<T>) => Promise<T>

/**
 * Keeps work apart that would get into each other's way. Work that fails holds up nothing, and work that does not end
 * holds up the next for five seconds.
 */
export function createTurns(clock: Pick<Clock, 'setTimer'> = systemClock): InTurn {
  const lastOf = new Map<string, Promise<void>>()
  return async (key, work) => {
    const before = lastOf.get(key)
    const { promise: turn, resolve: end } = Promise.withResolvers<void>()
    lastOf.set(key, turn)
    await before
    let isOver = false
    const endTurn = () => {
      isOver = true
      end()
      if (lastOf.get(key) === turn) lastOf.delete(key)
    }
    const stopTimer = clock.setTimer(MAX_TURN_MS, endTurn)
    try {
      return await work(() => isOver)
    } finally {
      stopTimer()
      endTurn()
    }
  }
}
