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
})
