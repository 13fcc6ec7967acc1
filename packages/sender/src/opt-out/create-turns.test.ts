import { createTestClock } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createTurns } from './create-turns.ts'

/** Work that notes when it begins, and ends when the test says so. */
function work(name: string, log: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const run = () => {
    log.push(name)
    return promise
  }
  return { run, end: () => resolve(name), fail: () => reject(new Error(name)) }
}

describe('createTurns', () => {
  it('runs work of one key in turn, and that of another beside it', async () => {
    const log: string[] = []
    const inTurn = createTurns()
    const [first, second, other] = [work('first', log), work('second', log), work('other', log)]
    const running = [inTurn('a', first.run), inTurn('a', second.run), inTurn('b', other.run)]
    await new Promise(setImmediate)
    expect(log).toEqual(['first', 'other'])
    for (const { end } of [first, second, other]) end()
    expect(await Promise.all(running)).toEqual(['first', 'second', 'other'])
    expect(log).toEqual(['first', 'other', 'second'])
  })

  it('is not held up by work that fails', async () => {
    const log: string[] = []
    const inTurn = createTurns()
    const [first, second] = [work('first', log), work('second', log)]
    const running = [inTurn('a', first.run), inTurn('a', second.run)]
    first.fail()
    second.end()
    await expect(running[0]).rejects.toThrow('first')
    expect(await running[1]).toBe('second')
  })

  it('holds work up for five seconds by one that does not end', async () => {
    const clock = createTestClock()
    const log: string[] = []
    const inTurn = createTurns(clock)
    const [first, second, third] = [work('first', log), work('second', log), work('third', log)]
    const running = [inTurn('a', first.run), inTurn('a', second.run), inTurn('a', third.run)]
    await new Promise(setImmediate)
    clock.advance(4999)
    await new Promise(setImmediate)
    expect(log).toEqual(['first'])
    clock.advance(1)
    await new Promise(setImmediate)
    expect(log).toEqual(['first', 'second'])
    for (const { end } of [second, third, first]) end()
    expect(await Promise.all(running)).toEqual(['first', 'second', 'third'])
    expect(log).toEqual(['first', 'second', 'third'])
  })

  it('goes on in turn after work that ends late', async () => {
    const clock = createTestClock()
    const log: string[] = []
    const inTurn = createTurns(clock)
    const [late, second, third] = [work('late', log), work('second', log), work('third', log)]
    const running = [inTurn('a', late.run), inTurn('a', second.run)]
    await new Promise(setImmediate)
    clock.advance(5000)
    late.end()
    await running[0]
    const last = inTurn('a', third.run)
    await new Promise(setImmediate)
    expect(log).toEqual(['late', 'second'])
    second.end()
    third.end()
    expect(await last).toBe('third')
  })

  it('tells work whether it has had its time', async () => {
    const clock = createTestClock()
    const told: boolean[] = []
    await createTurns(clock)('a', async (isOver) => {
      told.push(isOver())
      clock.advance(5000)
      told.push(isOver())
    })
    expect(told).toEqual([false, true])
  })
})
