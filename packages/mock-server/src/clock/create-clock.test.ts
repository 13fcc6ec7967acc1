import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClock, type ClockOptions } from './create-clock.ts'

const START = Date.UTC(2026, 0, 1)
const frozen = () => createClock({ start: START, frozen: true })

afterEach(() => void vi.useRealTimers())

describe('a frozen clock', () => {
  it('stands still until it is advanced', async () => {
    const clock = frozen()
    expect(clock.now()).toBe(START)
    await clock.advance('10m')
    expect(clock.now()).toBe(START + 600_000)
    expect(clock.frozen).toBe(true)
  })

  it('lets everything happen in order, each at its own moment', async () => {
    const clock = frozen()
    const seen: [string, number][] = []
    const note = (name: string) => () => void seen.push([name, clock.now() - START])
    clock.schedule(START + 300, note('c'))
    clock.schedule(START + 100, note('a'))
    clock.schedule(START + 100, note('b'))
    clock.schedule(START + 900, note('later'))
    await clock.advance(500)
    expect(seen).toEqual([
      ['a', 100],
      ['b', 100],
      ['c', 300],
    ])
    expect(clock.now()).toBe(START + 500)
  })

  it('puts what is asked for late where it belongs', async () => {
    const clock = frozen()
    const seen: number[] = []
    const times = [5, 1, 9, 3, 7, 0, 8, 2, 6, 4]
    for (const time of times) clock.schedule(START + time, () => void seen.push(time))
    await clock.advance(9)
    expect(seen).toEqual(times.toSorted())
  })

  it('waits for what takes time, and for what that schedules', async () => {
    const clock = frozen()
    const seen: string[] = []
    clock.schedule(START + 10, async () => {
      await Promise.resolve()
      seen.push('first')
      clock.schedule(START + 20, () => void seen.push('second'))
    })
    await clock.advance(20)
    expect(seen).toEqual(['first', 'second'])
  })

  it('does two advances one after the other', async () => {
    const clock = frozen()
    await Promise.all([clock.advance('1s'), clock.advance('2s')])
    expect(clock.now()).toBe(START + 3_000)
  })

  it('forgets what was taken back', async () => {
    const clock = frozen()
    const run = vi.fn<() => void>()
    clock.schedule(START + 10, run)()
    await clock.advance('1d')
    expect(run).not.toHaveBeenCalled()
  })

  it('hands on what went wrong and goes on', async () => {
    const clock = frozen()
    clock.schedule(START + 10, () => Promise.reject(new Error('broken')))
    await expect(clock.advance(20)).rejects.toThrow('broken')
    await clock.advance(20)
    expect(clock.now()).toBe(START + 30)
  })
})

describe('a running clock', () => {
  it('runs with the real time, from where it was set', async () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) })
    const clock = createClock({ start: new Date(START) })
    vi.advanceTimersByTime(1_000)
    expect(clock.now()).toBe(START + 1_000)
    await clock.advance('1h')
    vi.advanceTimersByTime(500)
    expect(clock.now()).toBe(START + 3_601_500)
  })

  it('does what falls due on its own, even beyond the reach of one timer', async () => {
    vi.useFakeTimers()
    const clock = createClock()
    const run = vi.fn<() => void>()
    const wait = 2 ** 31 + 5_000
    clock.schedule(clock.now() + wait, run)
    await vi.advanceTimersByTimeAsync(wait - 1)
    expect(run).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('can be stopped and set going again', async () => {
    vi.useFakeTimers()
    const clock = createClock({ start: START })
    const run = vi.fn<() => void>()
    clock.schedule(START + 100, run)
    clock.freeze()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([clock.now(), run.mock.calls.length]).toEqual([START, 0])
    clock.run()
    await vi.advanceTimersByTimeAsync(100)
    expect([clock.now(), run.mock.calls.length]).toEqual([START + 100, 1])
  })
})

it.each([
  [new Date('soon'), 'Invalid Date'],
  [Number.NaN, 'NaN'],
  ['2026-06-01T12:00:00Z', "the text '2026-06-01T12:00:00Z'"],
  ['2026', "the text '2026'"],
  [null, 'null'],
])('refuses to start at %j, and says what is allowed', (start, given) => {
  // What the types forbid, from JavaScript.
  const options = { start } as ClockOptions
  expect(() => createClock(options)).toThrow(
    new RangeError(`clock.start is ${given}; allowed: a Date, or milliseconds since the epoch.`),
  )
})
