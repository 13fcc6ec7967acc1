import { describe, expect, it } from 'vitest'
import { TimeoutError } from '../errors/timeout-error.ts'
import { bodyOf, failureAs, failureOf, operations, setUp } from '../testing/call-kit.ts'

describe('what is asked before a call', () => {
  it('sees the operation and what it is called with', async () => {
    const seen: unknown[] = []
    const beforeCall = (...given: unknown[]) => void seen.push(given)
    const { call } = setUp([{}], { beforeCall })
    const input = { body: { text: 'x' } }
    await call(operations.unsafe, input)
    expect(seen).toEqual([['test.unsafe', input]])
  })

  it('holds the call back by throwing', async () => {
    const enough = new Error('enough')
    const beforeCall = () => Promise.reject(enough)
    const { call, transport } = setUp([], { beforeCall })
    expect(await failureOf(call(operations.unsafe, {}))).toBe(enough)
    expect(transport.requests).toEqual([])
  })

  it('cannot change what goes out, nor can anybody else meanwhile', async () => {
    const body: Record<string, unknown> = { text: 'A' }
    const { call, transport } = setUp([{}], { beforeCall: () => Promise.resolve() })
    const made = call(operations.keyed, { body })
    body['text'] = 'B'
    body['idempotency_key'] = 'another'
    await made
    expect(bodyOf(transport.requests[0])).toEqual({
      text: 'A',
      idempotency_key: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('is asked once for all attempts', async () => {
    let asked = 0
    const { call } = setUp([{ status: 500, text: '' }, {}], { beforeCall: () => void (asked += 1) })
    await call(operations.safe, {})
    expect(asked).toBe(1)
  })

  it('is given no longer than the deadline', async () => {
    const { call, clock, transport } = setUp([], {
      beforeCall: () => new Promise(() => {}),
      deadlineMs: 500,
    })
    const failed = failureAs(TimeoutError, call(operations.unsafe, {}))
    clock.advance(500)
    expect(await failed).toMatchObject({ limit: 'deadline', outcome: 'not-sent' })
    expect(transport.requests).toEqual([])
  })

  it('is not waited for once the caller aborts', async () => {
    const controller = new AbortController()
    const { call } = setUp([], { beforeCall: () => new Promise(() => {}) })
    const made = failureOf(call(operations.unsafe, {}, { signal: controller.signal }))
    controller.abort('enough')
    expect(await made).toBe('enough')
  })
})
