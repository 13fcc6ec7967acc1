import { ConfigurationError } from '@textwire/core'
import { describe, expect, it, vi } from 'vitest'
import { createEventHandler } from './create-event-handler.ts'
import { createMemoryDedupeStore } from '@textwire/core/webhooks'
import type { DedupeStore } from '@textwire/core/webhooks'
import type { EventHandlerOptions } from './event-handler-options.ts'
import { bodyOf, deliver, header, secret, setUp } from './support/handler-kit.ts'

const fail = () => {
  throw new Error('password=hunter2 at /srv/app.js')
}

describe('createEventHandler', () => {
  it.each(['POST', 'PUT'])('hands on an event that came by %s, and answers 200', async (method) => {
    const { handler, events } = setUp()
    const response = await handler(deliver(bodyOf('1'), { method }))

    expect(response.status).toBe(200)
    expect(events).toEqual([expect.objectContaining({ kind: 'message.sms.delivered', id: '1' })])
  })

  it.each(['application/json; charset=utf-8', 'text/plain', ''])(
    'does not mind the content type %j',
    async (type) => {
      const { statusOf } = setUp()
      const request = deliver(bodyOf('1'), { headers: { ...header, 'content-type': type } })
      expect(await statusOf(request)).toBe(200)
    },
  )

  it.each([
    ['GET', {}],
    ['DELETE', {}],
    ['PATCH', { body: bodyOf('1') }],
  ])('refuses %s and says what it takes', async (method, init) => {
    const { handler, events } = setUp()
    const response = await handler(deliver(null, { method, ...init }))

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST, PUT')
    expect(events).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"event.kind": "message'],
    ['no event', '{"hello":"world"}'],
    ['a kind and no id', '{"event.kind":"message.sms.sent"}'],
    ['a list', '[]'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('answers 400 to %s', async (_, body) => {
    const { statusOf, events, errors } = setUp()
    expect(await statusOf(deliver(body))).toBe(400)
    expect(events).toEqual([])
    expect(errors).toEqual([])
  })

  it('says in its answer what is wrong with a body', async () => {
    const { handler } = setUp()
    const response = await handler(deliver('{"event.kind":"message.sms.sent"}'))
    expect(await response.text()).toBe('event.id is missing or malformed.')
  })

  it('answers 413 to a body that says it is too long, without reading it', async () => {
    const { statusOf } = setUp({ maxBodyBytes: 100 })
    const request = deliver('{}', { headers: { ...header, 'content-length': '101' } })
    expect(await statusOf(request)).toBe(413)
    expect(request.bodyUsed).toBe(false)
  })

  it('answers 413 to a body that goes on for ever', async () => {
    const { statusOf } = setUp({ maxBodyBytes: 100 })
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64).fill(0x20)),
    })
    expect(await statusOf(deliver(endless, { duplex: 'half' }))).toBe(413)
  })

  it('takes a body that is as long as it may be, and counts bytes', async () => {
    const body = '{"event.kind":"message.sms.sent","event.id":"1","event.external_id":"ü"}'
    const maxBodyBytes = new TextEncoder().encode(body).length
    expect(await setUp({ maxBodyBytes }).statusOf(deliver(body))).toBe(200)
    expect(await setUp({ maxBodyBytes: body.length }).statusOf(deliver(body))).toBe(413)
  })

  it('answers 400 to a body that breaks off', async () => {
    const { statusOf, errors } = setUp()
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('reset')),
    })
    expect(await statusOf(deliver(broken, { duplex: 'half' }))).toBe(400)
    expect(errors).toEqual([])
  })

  it('tells its owner when the body was read before', async () => {
    const { statusOf, errors } = setUp()
    const request = deliver(bodyOf('1'))
    await request.text()
    expect(await statusOf(request)).toBe(500)
    expect(errors).toEqual([[expect.any(ConfigurationError), undefined]])
  })
})

describe('an option that JavaScript got wrong', () => {
  const { claim, complete } = createMemoryDedupeStore()
  const wrong: [setting: string, value: unknown][] = [
    ['onEvent', undefined],
    ['onEvent', 'handle'],
    ['onUnknown', null],
    ['onError', 'console'],
    ['maxBodyBytes', Number.NaN],
    ['maxBodyBytes', 0],
    ['maxBodyBytes', '1000'],
    ['maxBodyBytes', null],
    ['timeoutMs', Number.NaN],
    ['timeoutMs', Number.POSITIVE_INFINITY],
    ['timeoutMs', 0],
    ['timeoutMs', '1000'],
    ['secret', null],
  ]

  it.each(wrong)('is refused at once, by name: %s of %j', (setting, value) => {
    expect(() => setUp({ [setting]: value })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    )
  })

  it.each([
    ['nothing', null],
    ['a step short', { claim, complete }],
  ])('is refused at once when it is a store with %s', (_, store) => {
    expect(() => setUp({ store: store as DedupeStore })).toThrow(/^store\.\w+ must be a function/)
  })

  it('is refused at once when it is all of them', () => {
    const none = undefined as unknown as EventHandlerOptions
    expect(() => createEventHandler(none)).toThrow(ConfigurationError)
  })

  it('is no option that was left undefined', async () => {
    const undefinedOnes = Object.fromEntries(
      ['onUnknown', 'store', 'maxBodyBytes', 'timeoutMs', 'clock'].map((name) => [name, undefined]),
    )
    expect(await setUp(undefinedOnes).statusOf(deliver(bodyOf('1')))).toBe(200)
  })
})

describe('a failure', () => {
  it('never shows itself in the answer', async () => {
    const response = await setUp({ onEvent: fail }).handler(deliver(bodyOf('1')))
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('The event could not be handled.')
  })

  it('goes to the console when nobody else listens', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const failure = new Error('database is away')
    const handler = createEventHandler({ secret, onEvent: () => Promise.reject(failure) })
    await handler(deliver(bodyOf('1')))
    expect(spy.mock.calls).toEqual([[failure]])
    spy.mockRestore()
  })

  it('of onError itself changes nothing about the answer', async () => {
    expect(await setUp({ onEvent: fail, onError: fail }).statusOf(deliver(bodyOf('1')))).toBe(500)
  })
})
