import { type Clock, systemClock, TextwireError } from '@textwire/core'
import { STORE_LOCKED } from './store-locked.ts'

const MAX_WAIT_MS = 5000
const MAX_PAUSE_MS = 50

// The primary codes of SQLite: SQLITE_BUSY and SQLITE_LOCKED.
const lockedCodes: readonly unknown[] = [5, 6]

/**
 * Does something with a database that another process may have locked, and tries again for five seconds. It waits
 * between its tries and not in them, since SQLite's own wait holds up everything else in this process.
 *
 * @throws {TextwireError} When it was locked all the time; then nothing was changed.
 */
export async function whenUnlocked<Result>(
  work: () => Result,
  clock: Pick<Clock, 'now' | 'sleep'> = systemClock,
): Promise<Result> {
  const endAt = clock.now() + MAX_WAIT_MS
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS)) {
    try {
      return work()
    } catch (error) {
      if (!isLocked(error)) throw error
      if (clock.now() >= endAt) throw lockedOut(error)
    }
    await clock.sleep(pauseMs)
  }
}

function isLocked(error: unknown): boolean {
  // Any value can be asked for a name once it is an object.
  const { code, errcode } = Object(error) as Readonly<Record<string, unknown>>
  return (
    code === 'ERR_SQLITE_ERROR' &&
    typeof errcode === 'number' &&
    lockedCodes.includes(errcode & 255)
  )
}

const lockedOut = (cause: unknown) =>
  new TextwireError(`Another process kept the database locked for ${MAX_WAIT_MS} ms.`, {
    code: STORE_LOCKED,
    cause,
  })
