import { afterEach, describe, expect, it, vi } from 'vitest'
import { clampTimer, MAX_TIMER_MS, systemClock } from './clock.ts'

afterEach(() => vi.unstubAllGlobals())

/** Replaces the timers of the machine, and fires them when told. */
function stubTimers() {
  const set: { callback: () => void; ms: number }[] = []
  const cleared: unknown[] = []
  vi.stubGlobal('setTimeout', (callback: () => void, ms: number) => set.push({ callback, ms }))
  vi.stubGlobal('clearTimeout', (timer: unknown) => cleared.push(timer))
  return { set, cleared }
}

describe('clampTimer', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0.4, 0.4],
    [-1, 0],
    [Number.NaN, 0],
    [MAX_TIMER_MS, MAX_TIMER_MS],
    [2 ** 31, MAX_TIMER_MS],
    [2 ** 40, MAX_TIMER_MS],
    [Number.POSITIVE_INFINITY, MAX_TIMER_MS],
  ])('%d becomes %d', (ms, expected) => {
    expect(clampTimer(ms)).toBe(expected)
  })
})

describe('systemClock', () => {
  it.each([2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])(
    'sets no timer longer than Node can hold for %d ms',
    (ms) => {
      const { set } = stubTimers()
      void systemClock.sleep(ms)
      systemClock.setTimer(ms, () => undefined)
      expect(set.map((timer) => timer.ms)).toEqual([MAX_TIMER_MS, MAX_TIMER_MS])
    },
  )

  it('does not wake from a sleep of 2^40 ms at once', async () => {
    const controller = new AbortController()
    let woke = false
    const sleep = systemClock.sleep(2 ** 40, controller.signal).then(() => (woke = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(woke).toBe(false)
    controller.abort(new Error('enough'))
    await expect(sleep).rejects.toThrow('enough')
  })

  it('ends a sleep when its time is over, and forgets the signal', async () => {
    const { set } = stubTimers()
    const { signal } = new AbortController()
    const removed = vi.spyOn(signal, 'removeEventListener')
    const sleep = systemClock.sleep(50, signal)
    set[0]?.callback()
    await expect(sleep).resolves.toBeUndefined()
    expect(removed).toHaveBeenCalledOnce()
  })

  it('does not begin a sleep whose signal is aborted, and ends one that is', async () => {
    const { set, cleared } = stubTimers()
    await expect(systemClock.sleep(50, AbortSignal.abort('before'))).rejects.toBe('before')
    expect(set).toEqual([])
    const controller = new AbortController()
    const sleep = systemClock.sleep(50, controller.signal)
    controller.abort('during')
    await expect(sleep).rejects.toBe('during')
    expect(cleared).toHaveLength(1)
  })

  it('cancels a timer', () => {
    const { cleared } = stubTimers()
    systemClock.setTimer(50, () => undefined)()
    expect(cleared).toHaveLength(1)
  })

  it('tells the time', () => {
    expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1_000)
  })
})
