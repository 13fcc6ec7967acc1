import { describe, expect, it } from 'vitest'
import { createScriptedTransport } from './create-scripted-transport.ts'
import { createTestClock } from './create-test-clock.ts'

const request = { method: 'GET', url: 'https://api.example.com/', headers: {} }

describe('createTestClock', () => {
  it('begins where it is told and moves only when told', () => {
    expect(createTestClock().now()).toBe(Date.UTC(2026, 0, 1))
    const clock = createTestClock(5)
    clock.advance(10)
    expect(clock.now()).toBe(15)
  })

  it('fires timers in the order in which they fall due, each at its own time', () => {
    const clock = createTestClock(0)
    const fired: [string, number][] = []
    const at = (name: string) => () => void fired.push([name, clock.now()])
    clock.setTimer(80, at('late'))
    clock.setTimer(50, () => {
      at('early')()
      clock.setTimer(10, at('set on the way'))
    })
    clock.setTimer(101, at('not yet'))
    clock.advance(100)
    expect(fired).toEqual([
      ['early', 50],
      ['set on the way', 60],
      ['late', 80],
    ])
    expect(clock.now()).toBe(100)
  })

  it('tells two timers with one callback apart, and cancels one', () => {
    const clock = createTestClock(0)
    let fired = 0
    const callback = () => void (fired += 1)
    const cancel = clock.setTimer(1, callback)
    clock.setTimer(1, callback)
    clock.setTimer(1, callback)
    cancel()
    clock.advance(1)
    expect(fired).toBe(2)
  })

  it('sleeps without taking time, keeps the waits, and fires what falls due meanwhile', async () => {
    const clock = createTestClock(0)
    let fired = false
    clock.setTimer(30, () => void (fired = true))
    await clock.sleep(40)
    expect([clock.now(), fired, clock.waits]).toEqual([40, true, [40]])
    await expect(clock.sleep(1, AbortSignal.abort('stop'))).rejects.toBe('stop')
  })
})

describe('createScriptedTransport', () => {
  it('answers in order and keeps the requests', async () => {
    const send = createScriptedTransport([
      { json: { a: 1 } },
      { status: 503, headers: { 'retry-after': '1' }, text: '<p>' },
      {},
      ({ url }) => ({ status: 201, headers: {}, text: async () => url }),
      new Error('lost'),
    ])
    const first = await send(request)
    expect([first.status, first.headers, await first.text()]).toEqual([200, {}, '{"a":1}'])
    const second = await send(request)
    expect([second.status, second.headers, await second.text()]).toEqual([
      503,
      { 'retry-after': '1' },
      '<p>',
    ])
    expect(await (await send(request)).text()).toBe('{}')
    expect(await (await send(request)).text()).toBe(request.url)
    await expect(send(request)).rejects.toThrow('lost')
    expect(send.requests).toHaveLength(5)
  })

  it('says so when the script is over', async () => {
    await expect(createScriptedTransport([])(request)).rejects.toThrow(
      '0 answers; this was request 1',
    )
  })
})
