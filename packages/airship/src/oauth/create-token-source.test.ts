import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestClock } from '@textwire/core/testing'
import type { AccessToken } from './access-token.ts'
import { createTokenSource } from './create-token-source.ts'

type Answer = AccessToken | Error

const token = (name: string, seconds = 3600): AccessToken => ({
  token: name,
  lifeMs: seconds * 1000,
})
const down = new Error('the token endpoint is down')

/** A source over answers that come one after another, each once it is asked for and `settle` is awaited. */
function sourceOver(...answers: readonly Answer[]) {
  const clock = createTestClock()
  let fetches = 0
  const source = createTokenSource(async () => {
    const answer = answers[fetches]
    fetches += 1
    if (answer === undefined) throw new Error('nothing more was to be fetched')
    if (answer instanceof Error) throw answer
    return answer
  }, clock)
  return { clock, ...source, fetches: () => fetches }
}

/** Lets everything that is under way come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('createTokenSource', () => {
  it('fetches once for calls at the same time, and keeps the token', async () => {
    const { get, fetches } = sourceOver(token('a'))
    expect(await Promise.all([get(), get(), get()])).toEqual(['a', 'a', 'a'])
    expect(get()).toBe('a')
    expect(fetches()).toBe(1)
  })

  it.each([
    ['an hour', 3600, 3540],
    ['two minutes', 120, 60],
    ['a minute', 60, 30],
    ['30 seconds', 30, 15],
    ['a second', 1, 0.5],
  ])('renews a token of %s early, and uses it on meanwhile', async (_, life, renewAt) => {
    const { clock, get, fetches } = sourceOver(token('a', life), token('b', life))
    await get()
    clock.advance(renewAt * 1000 - 1)
    expect([get(), fetches()]).toEqual(['a', 1])
    clock.advance(1)
    expect([get(), get(), fetches()]).toEqual(['a', 'a', 2])
    await settle()
    expect(get()).toBe('b')
  })

  it('waits for the next token once the old one has expired', async () => {
    const { clock, get } = sourceOver(token('a', 30), token('b', 30))
    await get()
    clock.advance(30_000)
    expect(await get()).toBe('b')
  })

  it('uses the old token for all of its life when it cannot be renewed', async () => {
    const { clock, get, fetches } = sourceOver(token('a', 120), down, down, token('b'))
    await get()
    clock.advance(60_000)
    expect(get()).toBe('a')
    await settle()
    clock.advance(29_999)
    expect([get(), fetches()]).toEqual(['a', 2])
    clock.advance(1)
    expect([get(), fetches()]).toEqual(['a', 3])
    await settle()
    clock.advance(30_000)
    expect(await get()).toBe('b')
  })

  it('fails only when the old token has expired, and then tries again with each call', async () => {
    const { clock, get } = sourceOver(token('a', 120), down, token('b'))
    await get()
    clock.advance(120_000)
    await expect(get()).rejects.toBe(down)
    expect(await get()).toBe('b')
  })

  it('joins the early renewal when the token expires before that is done', async () => {
    const { clock, get, fetches } = sourceOver(token('a', 120), token('b'))
    await get()
    clock.advance(60_000)
    get()
    clock.advance(60_000)
    expect(await get()).toBe('b')
    expect(fetches()).toBe(2)
  })

  it('fetches a fresh token after one was refused', async () => {
    const { get, drop } = sourceOver(token('a'), token('b'))
    await get()
    drop('a')
    expect(await get()).toBe('b')
  })

  it('keeps a token that has replaced the refused one already', async () => {
    const { get, drop, fetches } = sourceOver(token('a'), token('b'))
    await get()
    drop('a')
    await get()
    drop('a')
    expect([get(), fetches()]).toEqual(['b', 2])
  })

  it('does not fall back on a refused token when the renewal fails', async () => {
    const { clock, get, drop } = sourceOver(token('a', 120), down, token('b'))
    await get()
    clock.advance(60_000)
    get()
    drop('a')
    await expect(get()).rejects.toBe(down)
    expect(await get()).toBe('b')
  })

  it('trusts no token whose age it cannot tell, because the clock was set back', async () => {
    let time = 1_000_000
    let made = 0
    const { get } = createTokenSource(async () => token(`t${(made += 1)}`), { now: () => time })
    await get()
    time = 0
    expect(await get()).toBe('t2')
  })

  it('never hands out a token after its end, and never fetches two at once', async () => {
    const step = fc.record({
      waitS: fc.nat(200),
      life: fc.integer({ min: 1, max: 200 }),
      ok: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const clock = createTestClock(0)
        const ends = new Map<string, number>()
        let flights = 0
        let mostFlights = 0
        let next = { life: 1, ok: true }
        const { get } = createTokenSource(async () => {
          mostFlights = Math.max(mostFlights, (flights += 1))
          await settle()
          flights -= 1
          if (!next.ok) throw down
          const name = `t${ends.size}`
          ends.set(name, clock.now() + next.life * 1000)
          return token(name, next.life)
        }, clock)
        for (const { waitS, ...answer } of steps) {
          next = answer
          clock.advance(waitS * 1000)
          const isLive = ([...ends.values()].at(-1) ?? 0) > clock.now()
          // A failure is right only where there is no token left.
          const endOf = async (pending: string | Promise<string>) =>
            ends.get(await Promise.resolve(pending).catch(() => '')) ?? (isLive ? 0 : Infinity)
          expect(Math.min(...(await Promise.all([get(), get()].map(endOf))))).toBeGreaterThan(
            clock.now(),
          )
          await settle()
        }
        expect(mostFlights).toBeLessThan(2)
      }),
      { numRuns: 40 },
    )
  })
})
