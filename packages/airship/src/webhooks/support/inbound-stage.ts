import { createTestClock } from '@textwire/core/testing'
import type { CallOptions } from '@textwire/core'
import { createInboundHandler } from '../create-inbound-handler.ts'
import type { InboundHandlerOptions } from '../inbound-handler-options.ts'
import type { InboundMessage } from '../inbound-message.ts'
import type { ReplyClient } from '../reply-content.ts'

/** What {@link setUp} expects and {@link deliver} sends. */
export const secret = { value: 'open-sesame' }
export const header = { 'x-textwire-secret': 'open-sesame' }

/** When the clock of {@link setUp} begins, and {@link textOf} is received. */
export const receivedAt = new Date('2026-11-21T12:00:01.492Z')

/** The body of one call, as Airship writes it. */
export const textOf = (id: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  msisdn: '15035550142',
  sender: '12345',
  app_key: 'the-app-key-of-project',
  channel_id: '4f1a9d86-55a4-4c7d-9c0a-0e5a2b3c4d5e',
  mobile_originated_message: 'BALANCE',
  mobile_originated_id: id,
  received_timestamp: '2026-11-21T12:00:01.492',
  operator_timestamp: '2026-11-21T11:59:58.010',
  ...fields,
})

/** One call of the webhook. */
export function deliver(body: unknown, init: RequestInit & { readonly path?: string } = {}) {
  const { path = '/inbound-sms', ...rest } = init
  const isPlain = typeof body === 'object' && body?.constructor === Object
  return new Request(`https://example.com${path}`, {
    method: 'POST',
    headers: header,
    // Whatever is no plain object can be a body as it is.
    body: isPlain ? JSON.stringify(body) : (body as NonNullable<RequestInit['body']>),
    ...rest,
  })
}

/** A client that keeps what it was asked to answer. */
export function createFakeClient(respond?: ReplyClient['sms']['respond']) {
  const replies: (readonly [body: object, options: CallOptions | undefined])[] = []
  const client: ReplyClient = {
    appKey: 'the-app-key-of-project',
    sms: {
      respond: async (body, options) => {
        replies.push([body, options])
        return respond === undefined ? { ok: true, push_id: 'p1' } : respond(body, options)
      },
    },
  }
  return { client, replies }
}

/** A handler, with the texts that it handed on, the errors that it told of, and the clock it goes by. */
export function setUp(options: Partial<InboundHandlerOptions> = {}) {
  const messages: InboundMessage[] = []
  const errors: (readonly [error: unknown, message: InboundMessage | undefined])[] = []
  const clock = createTestClock(receivedAt.getTime())
  const handler = createInboundHandler({
    secret,
    clock,
    onMessage: (message) => void messages.push(message),
    onError: (...told) => void errors.push(told),
    ...options,
  })
  const statusOf = async (request: Request) => (await handler(request)).status
  return { handler, statusOf, messages, errors, clock }
}

/** Lets every promise that is ready go on. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
