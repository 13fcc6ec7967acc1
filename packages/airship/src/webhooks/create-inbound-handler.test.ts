import { ConfigurationError } from '@textwire/core'
import { createMemoryDedupeStore } from '@textwire/core/webhooks'
import { describe, expect, it, vi } from 'vitest'
import { createInboundHandler } from './create-inbound-handler.ts'
import type { InboundHandlerOptions } from './inbound-handler-options.ts'
import {
  createFakeClient,
  deliver,
  header,
  secret,
  setUp,
  textOf,
} from './support/inbound-stage.ts'

describe('createInboundHandler', () => {
  it('hands on a text, and answers 200', async () => {
    const { handler, messages } = setUp()
    const response = await handler(deliver(textOf('1')))
    expect([response.status, await response.text()]).toEqual([200, 'Taken.'])
    expect(messages).toEqual([
      expect.objectContaining({
        msisdn: '15035550142',
        sender: '12345',
        mobile_originated_message: 'BALANCE',
        mobile_originated_id: '1',
      }),
    ])
  })

  it.each(['application/vnd.urbanairship+json; version=3;', 'text/plain', 'nonsense', ''])(
    'does not mind the content type %j',
    async (type) => {
      const headers = { ...header, 'content-type': type }
      expect(await setUp().statusOf(deliver(textOf('1'), { headers }))).toBe(200)
    },
  )

  it.each([
    ['nothing', '', 'The body is no JSON object.'],
    ['no JSON', '{"msisdn": "1503', 'The body is no JSON object.'],
    ['a list', '[]', 'The body is no JSON object.'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'The body cannot be read.'],
    ['no number', textOf('1', { msisdn: undefined }), 'msisdn is missing or no text.'],
    ['no id', textOf(''), 'mobile_originated_id is missing or no text.'],
  ])('answers 400 to %s, and says what is wrong', async (_, body, problem) => {
    const { handler, messages } = setUp()
    const response = await handler(deliver(body))
    expect([response.status, await response.text()]).toEqual([400, problem])
    expect(messages).toEqual([])
  })

  it('tells its owner of a text that was refused, without a word of it', async () => {
    const { statusOf, errors } = setUp()
    await statusOf(deliver(textOf('1', { sender: null })))
    const message = 'A message was refused with 400. sender is missing or no text.'
    expect(errors).toEqual([
      [expect.objectContaining({ code: 'inboundRefused', message }), undefined],
    ])
  })

  it('tells its owner when the body was read before', async () => {
    const { statusOf, errors } = setUp()
    const request = deliver(textOf('1'))
    await request.text()
    expect(await statusOf(request)).toBe(503)
    expect(errors).toEqual([[expect.any(ConfigurationError), undefined]])
  })
})

describe('a stranger', () => {
  it.each([
    ['no secret', {}],
    ['a wrong one', { 'x-textwire-secret': 'open-barley' }],
  ])('with %s learns nothing about paths, methods or bodies', async (_, headers) => {
    const { statusOf, messages, errors } = setUp({ path: '/airship', maxBodyBytes: 1 })
    expect(await statusOf(deliver(textOf('1'), { headers }))).toBe(401)
    expect(await statusOf(deliver(null, { headers, method: 'GET' }))).toBe(401)
    expect([messages, errors]).toEqual([[], []])
  })

  it('is let in where something before the handler checks', async () => {
    const { statusOf } = setUp({ secret: false })
    expect(await statusOf(deliver(textOf('1'), { headers: {} }))).toBe(200)
  })
})

describe('the project', () => {
  const { client } = createFakeClient()
  const projects: [options: Partial<InboundHandlerOptions>, appKey: string, status: number][] = [
    [{}, 'any', 200],
    [{ airship: client }, 'the-app-key-of-project', 200],
    [{ airship: client }, 'another', 403],
    [{ airship: client, appKey: 'another' }, 'another', 200],
    [{ appKey: ['one', 'two'] }, 'two', 200],
    [{ appKey: ['one', 'two'] }, 'three', 403],
  ]

  it.each(projects)(
    'with %j, a text for %j is answered with %i',
    async (options, app_key, status) => {
      const { statusOf, messages } = setUp(options)
      expect(await statusOf(deliver(textOf('1', { app_key })))).toBe(status)
      expect(messages).toHaveLength(status === 200 ? 1 : 0)
    },
  )

  it('is told of when it is another one, and is not named', async () => {
    const { handler, errors } = setUp({ appKey: 'mine' })
    const response = await handler(deliver(textOf('1')))
    expect(await response.text()).toBe('The message is for another project.')
    expect(errors).toEqual([[expect.objectContaining({ code: 'inboundRefused' }), undefined]])
    expect(String(errors[0]?.[0])).not.toContain('the-app-key-of-project')
  })
})

describe('an option that JavaScript got wrong', () => {
  const { claim, complete } = createMemoryDedupeStore()
  it.each<[setting: string, options: object]>([
    ['options', [null]],
    ['onMessage', { onMessage: undefined }],
    ['onError', { onError: 'console' }],
    ['waitUntil', { waitUntil: {} }],
    ['secret', { secret: undefined }],
    ['secret', { secret: null }],
    ['secret.value', { secret: { value: '' } }],
    ['signature.secret', { signature: {} }],
    ['signature.secret', { signature: { secret: '' } }],
    ['signature.secret', { signature: { secret: [] } }],
    ['signature.toleranceSeconds', { signature: { secret: 'x', toleranceSeconds: '300' } }],
    ['signature.toleranceSeconds', { signature: { secret: 'x', toleranceSeconds: Number.NaN } }],
    ['airship.sms.respond', { airship: {} }],
    ['airship.sms.respond', { airship: null }],
    ['appKey', { appKey: '' }],
    ['appKey', { appKey: [] }],
    ['answer', { answer: 'later' }],
    ['path', { path: 'airship' }],
    ['path', { path: '/airship?x' }],
    ['confirmationCode', { confirmationCode: '' }],
    ['store.release', { store: { claim, complete } }],
    ['maxBodyBytes', { maxBodyBytes: 0 }],
    ['timeoutMs', { timeoutMs: Number.POSITIVE_INFINITY }],
  ])('is refused at once, by name: %s of %j', (setting, options) => {
    const given: unknown =
      setting === 'options' ? null : { secret, onMessage: () => undefined, ...options }
    // JavaScript can hand over what the types forbid.
    expect(() => createInboundHandler(given as InboundHandlerOptions)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    )
  })
})

describe('a failure', () => {
  it('goes to the console when nobody else listens, and is not in the answer', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const failure = new Error('password=hunter2 at /srv/app.js')
    const onMessage = () => Promise.reject(failure)
    const handler = createInboundHandler({ secret, onMessage, answer: 'after' })
    const response = await handler(deliver(textOf('1')))
    expect([response.status, await response.text()]).toEqual([
      503,
      'The message could not be handled.',
    ])
    expect(spy.mock.calls).toEqual([[failure]])
    spy.mockRestore()
  })
})
