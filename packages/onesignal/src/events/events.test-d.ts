import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:http2'
import { describe, expectTypeOf, it } from 'vitest'
import { createEventHandler, isEvent, parseEvent, toNodeListener } from '../events.ts'
import type {
  DedupeStore,
  EventKind,
  EventOf,
  LocalizedText,
  OneSignalEvent,
  UnknownEvent,
} from '../events.ts'

declare const event: OneSignalEvent
declare const anyEvent: OneSignalEvent | UnknownEvent

describe('an event', () => {
  it('is narrowed by its kind', () => {
    if (event.kind === 'message.email.failed') {
      expectTypeOf(event).toEqualTypeOf<EventOf<'message.email.failed'>>()
      expectTypeOf(event.data.failure_reason).toEqualTypeOf<string | null>()
      expectTypeOf(event.message.title).toEqualTypeOf<string | null>()
    }
    if (event.kind === 'message.push.clicked') {
      expectTypeOf(event.message.title).toEqualTypeOf<LocalizedText | null>()
      // @ts-expect-error -- a click does not fail
      void event.data.failure_reason
    }
    if (event.kind === 'message.live_activity.failed') {
      expectTypeOf(event.data.failure_reason).toEqualTypeOf<string | null>()
      expectTypeOf(event.data.live_activity_id).toEqualTypeOf<string | null>()
    }
    // @ts-expect-error -- no event tells of a text that comes in
    if (event.kind === 'message.sms.received') void event
  })

  it('cannot be changed', () => {
    // @ts-expect-error -- read-only
    event.user.language = 'en'
  })

  it('is of a kind from the list', () => {
    expectTypeOf<'message.sms.undelivered'>().toExtend<EventKind>()
    expectTypeOf<string>().not.toExtend<EventKind>()
  })
})

describe('isEvent', () => {
  it('narrows to the kinds that were named', () => {
    if (isEvent(anyEvent, 'message.sms.failed', 'message.iam.clicked')) {
      expectTypeOf(anyEvent.kind).toEqualTypeOf<'message.sms.failed' | 'message.iam.clicked'>()
    }
    // @ts-expect-error -- there is no such kind
    isEvent(anyEvent, 'message.sms.click')
    // @ts-expect-error -- names at least one kind
    isEvent(anyEvent)
  })
})

describe('parseEvent', () => {
  it('has an event or a problem', () => {
    const parsed = parseEvent('{}')
    if (parsed.ok) expectTypeOf(parsed.event).toEqualTypeOf<OneSignalEvent | UnknownEvent>()
    else expectTypeOf(parsed.problem).toBeString()
  })
})

describe('a handler', () => {
  it('needs a secret, or the word that there is none', () => {
    // @ts-expect-error -- left out by mistake, anybody could make events up
    createEventHandler({ onEvent: () => undefined })
    createEventHandler({ secret: false, onEvent: () => undefined })
    createEventHandler({ secret: { value: ['a', 'b'] }, onEvent: async () => 1 })
  })

  it('is what servers take', () => {
    const handler = createEventHandler({ secret: false, onEvent: () => undefined })
    expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>()
  })

  it('is what servers of Node take, by way of a listener', () => {
    const handler = createEventHandler({ secret: false, onEvent: () => undefined, timeoutMs: 5 })
    createServer(toNodeListener(handler))
    createSecureServer(toNodeListener(handler))
    // @ts-expect-error -- a handler is no listener
    createServer(handler)
  })

  it('asks of a store three steps', () => {
    expectTypeOf<keyof DedupeStore>().toEqualTypeOf<'claim' | 'complete' | 'release'>()
  })
})
