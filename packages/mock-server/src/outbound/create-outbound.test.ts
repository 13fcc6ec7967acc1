import { describe, expect, it } from 'vitest'
import { createClock } from '../clock/create-clock.ts'
import { createStore } from '../world/store.ts'
import { createOutbound, type OutboundFetch } from './create-outbound.ts'
import { isLoopback } from './is-loopback.ts'
import type { OutboundCall } from './outbound-call.ts'

const START = Date.UTC(2026, 5, 1)
const request = { url: 'https://example.com/in', method: 'POST', headers: {}, body: '{}' }
const schedule = { delayMs: 0, retryDelaysMs: [1_000, 5_000] }

function outboundWith(answers: readonly (number | Error)[]) {
  const clock = createClock({ start: START, frozen: true })
  const seen: number[] = []
  const fetch: OutboundFetch = async () => {
    const answer = answers[Math.min(seen.length, answers.length - 1)]
    seen.push(clock.now() - START)
    if (typeof answer === 'number')
      return new Response(answer === 204 ? null : 'read by nobody', { status: answer })
    throw answer ?? new Error('no answer was planned')
  }
  const calls = createStore().table<OutboundCall>()
  return { clock, seen, calls, outbound: createOutbound(clock, fetch) }
}

describe('a call that the world makes', () => {
  it.each([
    ['is made once when it is taken', [204], [0], 'delivered'],
    ['is made again after a 500', [500, 200], [0, 1_000], 'delivered'],
    ['is made again after a 429', [429, 200], [0, 1_000], 'delivered'],
    ['is made again when nobody answers', [new Error('refused'), 200], [0, 1_000], 'delivered'],
    ['is given up in the end', [503], [0, 1_000, 6_000], 'failed'],
    ['is not made again after a refusal', [400], [0], 'failed'],
    ['follows no redirect', [302], [0], 'failed'],
  ])('%s', async (_name, answers, times, state) => {
    const { clock, seen, calls, outbound } = outboundWith(answers)
    outbound.send(request, schedule, calls)
    expect(seen).toEqual([])
    await clock.advance('1h')
    expect(seen).toEqual(times)
    const [call] = calls.values()
    expect(call).toMatchObject({ request, state })
    expect(call?.attempts.map(({ at }) => at - START)).toEqual(times)
  })

  it('is made again after the statuses that were named, and no others', async () => {
    const { clock, seen, calls, outbound } = outboundWith([503, 500])
    const id = outbound.send(request, { ...schedule, retryStatuses: [503] }, calls)
    await clock.advance('1h')
    expect(seen).toEqual([0, 1_000])
    expect(calls.get(id)?.state).toBe('failed')
  })

  it('waits for its time', async () => {
    const { clock, seen, calls, outbound } = outboundWith([200])
    outbound.send(request, { ...schedule, delayMs: 3_000 }, calls)
    await clock.advance(2_999)
    expect([...calls.values()]).toMatchObject([{ state: 'waiting', attempts: [] }])
    await clock.advance(1)
    expect(seen).toEqual([3_000])
  })

  it('stays on this machine unless the world has a fetch', async () => {
    const clock = createClock({ start: START, frozen: true })
    const calls = createStore().table<OutboundCall>()
    const outbound = createOutbound(clock)
    expect(() => outbound.assertAllowed(request.url)).toThrow(RangeError)
    expect(() => outbound.assertAllowed('http://127.0.0.1:8080/in')).not.toThrow()
    outbound.send(request, schedule, calls)
    await clock.advance('1h')
    expect([...calls.values()]).toMatchObject([
      { state: 'failed', attempts: [{ error: expect.stringContaining('this machine') }] },
    ])
  })
})

describe('a loopback URL', () => {
  it.each([
    ['http://localhost:3000/a', true],
    ['http://127.1.2.3/', true],
    ['http://[::1]:9/', true],
    ['http://127.0.0.1.example.com/', false],
    ['http://localhost.example.com/', false],
    ['https://example.com/?127.0.0.1', false],
    ['not a url', false],
  ])('%s: %s', (url, expected) => {
    expect(isLoopback(url)).toBe(expected)
  })
})
