import { expect, it } from 'vitest'
import { createStore } from '../../world/store.ts'
import { createRateLimiter } from './rate-limiter.ts'

/** A limiter on a clock of its own, and how many windows it keeps. */
function limiterAt(start: number) {
  const store = createStore()
  let now = start
  const limits = { rateLimits: { writesPerSubjectPerSecond: 1 } }
  const limiter = createRateLimiter(limits, store, () => now)
  return {
    store,
    write: (user: string) => limiter.take('updateUser', user),
    moveTo: (time: number) => void (now = time),
    kept: () => store.dump().map((windows) => (windows instanceof Map ? windows.size : undefined)),
  }
}

it('the windows of users who come once are dropped when they are over', () => {
  const { write, moveTo, kept } = limiterAt(0)
  for (let second = 0; second < 100; second += 1) {
    moveTo(second * 1_000)
    for (let user = 0; user < 10; user += 1) write(`${second}/${user}`)
  }
  expect(kept()).toEqual([10])
})

it('a window that is not over outlives the others', () => {
  const { write, moveTo } = limiterAt(0)
  write('alice')
  moveTo(700)
  write('bob')
  moveTo(1_000)
  expect(write('alice')).toBeUndefined()
  expect(write('bob')).toEqual({ limit: 'writesPerSubjectPerSecond', retryAfterSeconds: 1 })
})

it('a world that was restored to an earlier time drops windows too', () => {
  const { store, write, moveTo, kept } = limiterAt(0)
  write('alice')
  const dump = store.dump()
  moveTo(50_000)
  write('bob')
  store.load(dump)
  moveTo(2_000)
  write('carol')
  expect(kept()).toEqual([1])
})
