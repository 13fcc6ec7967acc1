import { describe, expect, it } from 'vitest'
import { createRollingSum } from './rolling-sum.ts'
import { createStore } from './store.ts'

const sumOf = () => {
  const store = createStore()
  return { store, sum: createRollingSum(store, 100) }
}

describe('a rolling sum', () => {
  it('forgets what was added a window ago or longer', () => {
    const { sum } = sumOf()
    sum.add(0, 1)
    sum.add(50, 2)
    sum.add(50, 3)
    expect([50, 99, 100, 149, 150].map((now) => sum.total(now))).toEqual([6, 6, 5, 5, 0])
  })

  it('keeps no more than the window, however long it is added to', () => {
    const { store, sum } = sumOf()
    for (let at = 0; at < 10_000; at += 1) sum.add(at, 1)
    expect(sum.total(9_999)).toBe(100)
    expect(store.dump()).toMatchObject([{ entries: { length: 100 }, sum: 100 }])
  })

  it('keeps one entry for one moment', () => {
    const { store, sum } = sumOf()
    for (let count = 0; count < 100; count += 1) sum.add(0, 1)
    expect(store.dump()).toEqual([{ entries: [{ at: 0, amount: 100 }], sum: 100 }])
  })

  it('comes and goes with snapshots', () => {
    const { store, sum } = sumOf()
    sum.add(0, 1)
    const dump = store.dump()
    sum.add(10, 2)
    store.load(dump)
    expect(sum.total(10)).toBe(1)
    sum.add(20, 4)
    expect(sum.total(100)).toBe(4)
  })

  it('is nothing in a snapshot that is older', () => {
    const { store, sum } = sumOf()
    sum.add(0, 1)
    store.load([])
    expect(sum.total(0)).toBe(0)
  })
})
