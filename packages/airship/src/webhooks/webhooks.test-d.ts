import { createServer } from 'node:http'
import { describe, expectTypeOf, it } from 'vitest'
import type { Airship } from '../airship.ts'
import {
  createInboundHandler,
  parseInbound,
  ReplyRefusedError,
  toNodeListener,
} from '../webhooks.ts'
import type {
  DedupeStore,
  InboundHandler,
  InboundMessage,
  ReplyClient,
  ReplyContent,
  ReplyRefusal,
} from '../webhooks.ts'

declare const airship: ReplyClient
declare const message: InboundMessage
const onMessage = () => undefined

describe('a handler', () => {
  it('needs a secret or a signature, or the word that there is none', () => {
    createInboundHandler({ onMessage, secret: { value: 'a' } })
    createInboundHandler({ onMessage, signature: { secret: ['a', 'b'], toleranceSeconds: 60 } })
    createInboundHandler({ onMessage, secret: { value: ['a'] }, signature: { secret: 'b' } })
    createInboundHandler({ onMessage, secret: false })
    // @ts-expect-error -- left out by mistake, anybody could make texts up
    createInboundHandler({ onMessage })
    // @ts-expect-error -- true is no secret
    createInboundHandler({ onMessage, secret: true })
    // @ts-expect-error -- a signature has no default secret
    createInboundHandler({ onMessage, signature: {} })
  })

  it('needs something to hand texts to', () => {
    // @ts-expect-error -- nobody would get the texts
    createInboundHandler({ secret: false })
    createInboundHandler({
      secret: false,
      onMessage: (given) => expectTypeOf(given).toEqualTypeOf<InboundMessage>(),
    })
  })

  it('answers first or after', () => {
    createInboundHandler({ onMessage, secret: false, answer: 'after', timeoutMs: 5000 })
    // @ts-expect-error -- there is no such time
    createInboundHandler({ onMessage, secret: false, answer: 'later' })
  })

  it('is what servers take, of Node by way of a listener', () => {
    const handler = createInboundHandler({ onMessage, airship, secret: false })
    expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>()
    expectTypeOf(handler).toEqualTypeOf<InboundHandler>()
    createServer(toNodeListener(handler))
    // @ts-expect-error -- a handler is no listener
    createServer(handler)
  })

  it('asks of a store three steps', () => {
    expectTypeOf<keyof DedupeStore>().toEqualTypeOf<'claim' | 'complete' | 'release'>()
  })
})

describe('a text', () => {
  it('may lack a channel and a carrier time', () => {
    expectTypeOf(message.channel_id).toEqualTypeOf<string | undefined>()
    expectTypeOf(message.sentAt).toEqualTypeOf<Date | undefined>()
    expectTypeOf(message.receivedAt).toEqualTypeOf<Date>()
    expectTypeOf(message.raw['media']).toBeUnknown()
  })

  it('cannot be changed', () => {
    // @ts-expect-error -- read-only
    message.msisdn = '15035550142'
  })
})

describe('a reply', () => {
  it('is a text, an SMS or an MMS', () => {
    expectTypeOf<'Hello'>().toExtend<ReplyContent>()
    void message.reply({ sms: { alert: 'Hello', shorten_links: true } }, { deadlineMs: 1000 })
    void message.reply({
      mms: {
        fallback_text: 'Hello',
        slides: [{ media: { url: 'https://example.com/a.gif', content_type: 'image/gif' } }],
      },
    } as const)
    const mms = { fallback_text: 'a', slides: [] }
    // @ts-expect-error -- one of the two
    void message.reply({ sms: { alert: 'Hello' }, mms })
    // @ts-expect-error -- an answer does not expire
    void message.reply({ sms: { alert: 'Hello', expiry: 60 } })
    // @ts-expect-error -- says nothing
    void message.reply({})
  })

  it('goes out by a client of this package', () => {
    expectTypeOf<Pick<Airship, 'appKey' | 'sms'>>().toExtend<ReplyClient>()
  })

  it('tells why it was refused', () => {
    const error: unknown = undefined
    if (error instanceof ReplyRefusedError) {
      expectTypeOf(error.code).toEqualTypeOf<ReplyRefusal>()
      expectTypeOf(error.outcome).toEqualTypeOf<'not-sent'>()
    }
  })
})

describe('parseInbound', () => {
  it('has a text or a problem', () => {
    const parsed = parseInbound('{}')
    if (parsed.ok) expectTypeOf(parsed.message).toEqualTypeOf<InboundMessage>()
    else expectTypeOf(parsed.problem).toBeString()
  })
})
