import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { whenUnlocked } from './when-unlocked.ts'

const sqliteError = (errcode: number) =>
  Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR', errcode })

/** Work that fails so many times before it is done. */
function failing(times: number, error: Error) {
  let tries = 0
  return () => {
    tries += 1
    if (tries <= times) throw error
    return tries
  }
}

describe('whenUnlocked', () => {
  it('gives the result at once where nothing is locked', async () => {
    const clock = createTestClock()
    expect(await whenUnlocked(() => 'done', clock)).toBe('done')
    expect(clock.waits).toEqual([])
  })

  it.each([5, 6, 517])('tries again while the database is locked: code %i', async (errcode) => {
    const clock = createTestClock()
    expect(await whenUnlocked(failing(8, sqliteError(errcode)), clock)).toBe(9)
    expect(clock.waits).toEqual([1, 2, 4, 8, 16, 32, 50, 50])
  })

  it('gives up after five seconds', async () => {
    const clock = createTestClock()
    const error = sqliteError(5)
    const startedAt = clock.now()
    await expect(whenUnlocked(failing(Infinity, error), clock)).rejects.toMatchObject({
      name: 'TextwireError',
      code: 'storeLocked',
      cause: error,
    })
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(5000)
    expect(clock.now() - startedAt).toBeLessThan(5050)
  })

  it.each([sqliteError(13), new Error('database is locked')])(
    'hands on every other failure',
    async (error) => {
      const clock = createTestClock()
      await expect(whenUnlocked(failing(1, error), clock)).rejects.toBe(error)
      expect(clock.waits).toEqual([])
    },
  )
})
