import { describe, expect, it, vi } from 'vitest'
import { createTestClock } from '@textwire/core/testing'
import { createMemoryDedupeStore } from '@textwire/core/webhooks'
import type { DedupeStore } from '@textwire/core/webhooks'
import type { EventHandlerOptions } from './event-handler-options.ts'
import { bodyOf, deliver, setUp } from './support/handler-kit.ts'

/** Lets every promise that is ready go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

const away = () => Promise.reject(new Error('store is away'))

/** A handler whose first event is at work until `finish` or `fail`, and the answer it had by then. */
async function outlast(given: Partial<EventHandlerOptions> = {}) {
  const clock = createTestClock()
  const begun = Promise.withResolvers<void>()
  const work = Promise.withResolvers<void>()
  const onEvent = vi.fn<EventHandlerOptions['onEvent']>().mockImplementationOnce(() => {
    begun.resolve()
    return work.promise
  })
  const kit = setUp({ onEvent, clock, ...given })
  const handling = kit.statusOf(deliver(bodyOf('1')))
  await begun.promise
  clock.advance((given.timeoutMs ?? 30_000) - 1)
  const early = await Promise.race([handling, settle()])
  clock.advance(1)
  const finish = { well: work.resolve, badly: work.reject }
  return { ...kit, onEvent, finish, early, status: await handling }
}

describe('an event that comes again', () => {
  it('is answered with 200 and not handed on', async () => {
    const { statusOf, events } = setUp()
    expect([await statusOf(deliver(bodyOf('1'))), await statusOf(deliver(bodyOf('1')))]).toEqual([
      200, 200,
    ])
    expect(events).toHaveLength(1)
  })

  it('is told to come later while the first is still being handled', async () => {
    const begun = Promise.withResolvers<void>()
    const first = Promise.withResolvers<void>()
    const onEvent = vi.fn<() => Promise<void>>(() => {
      begun.resolve()
      return first.promise
    })
    const { handler } = setUp({ onEvent })
    const handling = handler(deliver(bodyOf('1')))
    await begun.promise

    const second = await handler(deliver(bodyOf('1')))
    first.resolve()

    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5'])
    expect((await handling).status).toBe(200)
    expect((await handler(deliver(bodyOf('1')))).status).toBe(200)
    expect(onEvent).toHaveBeenCalledTimes(1)
  })

  it('is handled by one of a hundred deliveries at once', async () => {
    const { statusOf, events } = setUp()
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () => statusOf(deliver(bodyOf('1')))),
    )
    expect(events).toHaveLength(1)
    expect(statuses.every((status) => status === 200 || status === 429)).toBe(true)
    expect(statuses).toContain(200)
  })

  it('is handed on again when handling it failed', async () => {
    const failure = new Error('database is away')
    const onEvent = vi.fn<EventHandlerOptions['onEvent']>().mockRejectedValueOnce(failure)
    const { statusOf, errors } = setUp({ onEvent })

    expect([await statusOf(deliver(bodyOf('1'))), await statusOf(deliver(bodyOf('1')))]).toEqual([
      500, 200,
    ])
    expect(onEvent).toHaveBeenCalledTimes(2)
    expect(errors).toEqual([[failure, expect.objectContaining({ id: '1' })]])
  })

  it('is told apart from other events of the same message', async () => {
    const { statusOf, events } = setUp()
    await statusOf(deliver(bodyOf('1', 'message.sms.sent')))
    await statusOf(deliver(bodyOf('2', 'message.sms.delivered')))
    expect(events).toHaveLength(2)
  })
})

describe('work that takes too long', () => {
  it.each([{}, { timeoutMs: 5 }])(
    'is answered with 500 when its time is over: %j',
    async (given) => {
      const { early, status, errors } = await outlast(given)
      expect([early, status]).toEqual([undefined, 500])
      expect(errors).toEqual([
        [expect.objectContaining({ code: 'eventTimeout' }), expect.objectContaining({ id: '1' })],
      ])
    },
  )

  it('is handed on again with the next delivery', async () => {
    const { statusOf, onEvent } = await outlast()
    expect(await statusOf(deliver(bodyOf('1')))).toBe(200)
    expect(onEvent).toHaveBeenCalledTimes(2)
  })

  it('counts as handled when it ends well before the next delivery', async () => {
    const { statusOf, onEvent, finish } = await outlast()
    finish.well()
    await settle()
    expect(await statusOf(deliver(bodyOf('1')))).toBe(200)
    expect(onEvent).toHaveBeenCalledTimes(1)
  })

  it('is told of when it fails after all, and is handed on again', async () => {
    const { statusOf, onEvent, finish, errors } = await outlast()
    const failure = new Error('database is away')
    finish.badly(failure)
    await settle()
    expect(errors.at(-1)).toEqual([failure, expect.objectContaining({ id: '1' })])
    expect(await statusOf(deliver(bodyOf('1')))).toBe(200)
    expect(onEvent).toHaveBeenCalledTimes(2)
  })

  it('holds nothing up when it is onError', async () => {
    const clock = createTestClock()
    const begun = Promise.withResolvers<void>()
    const onError = () => {
      begun.resolve()
      return new Promise(() => undefined)
    }
    const { statusOf } = setUp({ clock, onError, onEvent: () => Promise.reject(new Error('x')) })
    const handling = statusOf(deliver(bodyOf('1')))
    await begun.promise
    clock.advance(30_000)
    expect(await handling).toBe(500)
  })
})

describe('a kind that nobody knows', () => {
  it('is answered with 200 and ignored', async () => {
    const { statusOf, events, errors } = setUp()
    expect(await statusOf(deliver(bodyOf('1', 'message.rcs.read')))).toBe(200)
    expect([events, errors]).toEqual([[], []])
  })

  it('goes to onUnknown, once', async () => {
    const onUnknown = vi.fn<NonNullable<EventHandlerOptions['onUnknown']>>()
    const { statusOf, events } = setUp({ onUnknown })
    await statusOf(deliver(bodyOf('1', 'message.rcs.read')))
    await statusOf(deliver(bodyOf('1', 'message.rcs.read')))
    expect(onUnknown.mock.calls).toEqual([[expect.objectContaining({ kind: 'message.rcs.read' })]])
    expect(events).toEqual([])
  })
})

describe('a store that fails', () => {
  const broken: [step: keyof DedupeStore, fails: boolean, status: number, handled: number][] = [
    ['claim', false, 500, 0],
    ['complete', false, 200, 1],
    ['release', true, 500, 1],
  ]

  it.each(broken)('is told of, and answered soundly: %s', async (step, fails, status, handled) => {
    const onEvent = vi.fn<() => unknown>(() =>
      fails ? Promise.reject(new Error('mine')) : undefined,
    )
    const store = { ...createMemoryDedupeStore(), [step]: away }
    const { statusOf, errors } = setUp({ onEvent, store })

    expect(await statusOf(deliver(bodyOf('1')))).toBe(status)
    expect(onEvent).toHaveBeenCalledTimes(handled)
    expect(errors.at(-1)).toEqual([
      new Error('store is away'),
      expect.objectContaining({ id: '1' }),
    ])
  })
})
