import { createOneSignal } from '@textwire/onesignal'
import { ConfigurationError } from '@textwire/core'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import type { SendResult } from '../send-result.ts'
import { lost, refused } from '../testing/errors.ts'
import { READY, unchecked } from '../testing/texts.ts'
import { oneSignalSender } from './onesignal-sender.ts'
import type { OneSignalSenderOptions } from './onesignal-sender.ts'

const APP_ID = '7f1a2c5e-3b0d-4a57-9d8e-51c6f0a9b3d2'
/** Made of the key `order-17-ready` for the number of `READY`. */
const KEY = '6034ed1f-4d4b-8778-bfab-417796f8805f'

function setUp(
  answer: ScriptedAnswer | readonly ScriptedAnswer[],
  options?: OneSignalSenderOptions,
) {
  const answers = [answer].flat()
  const transport = createScriptedTransport(answers)
  const clock = createTestClock()
  const onesignal = createOneSignal({
    appId: APP_ID,
    apiKey: 'os_v2_app_notarealkey',
    transport,
    clock,
    maxAttempts: answers.length,
  })
  const bodies = () => transport.requests.map(({ body }) => JSON.parse(body ?? '') as unknown)
  return { sender: oneSignalSender(onesignal, options), transport, bodies }
}

const made: ScriptedAnswer = { json: { id: 'id-7' } }
const withStatus = (status: number, headers = {}): ScriptedAnswer => ({
  status,
  headers,
  json: { errors: ['No.'] },
})

describe('oneSignalSender', () => {
  it('sends a text', async () => {
    const { sender, bodies } = setUp(made)
    expect(await sender.send(READY)).toMatchObject({
      status: 'sent',
      provider: 'onesignal',
      id: 'id-7',
      replayed: false,
    })
    expect(bodies()).toEqual([
      {
        app_id: APP_ID,
        include_phone_numbers: ['+15035550123'],
        contents: { en: 'Your order is ready.' },
        idempotency_key: expect.any(String),
      },
    ])
  })

  it('sends media', async () => {
    const { sender, bodies } = setUp(made)
    const media = ['https://a.example/b.png']
    expect(await sender.send({ ...READY, media })).toMatchObject({ status: 'sent', segments: 0 })
    expect(bodies()).toMatchObject([{ sms_media_urls: media }])
  })

  it.each<[string, string | Record<string, string> | undefined, string]>([
    ['its own', undefined, '+15035550100'],
    ['the one of the text', '+15035550101', '+15035550101'],
    ['the one under its name', { onesignal: '+15035550102', airship: '12345' }, '+15035550102'],
    ['its own, when others have one', { airship: '12345' }, '+15035550100'],
  ])('sends from %s', async (_, from, expected) => {
    const { sender, bodies } = setUp(made, { from: '+15035550100' })
    await sender.send({ ...READY, from })
    expect(bodies()).toMatchObject([{ sms_from: expected }])
  })

  it('gives a text without a key one by which it can be repeated', async () => {
    const { sender, bodies } = setUp(withStatus(500))
    const first = await sender.send(READY)
    const key = first.status === 'unknown' ? first.idempotencyKey : undefined
    await sender.send({ ...READY, key })
    expect(bodies()).toMatchObject([{ idempotency_key: key }, { idempotency_key: key }])
  })

  it.each([
    ['a UUID', '5f0c1c6e-8f0b-4a37-9a38-0d6f7c1e2b4a'],
    ['a UUID of the kind that is made here', '5f0c1c6e-8f0b-8a37-9a38-0d6f7c1e2b4a'],
    ['a key of an earlier result', KEY],
  ])('never gives two people one key, of %s', async (_, key) => {
    const { sender, bodies } = setUp(made)
    await sender.send({ ...READY, key })
    await sender.send({ ...READY, key, to: '+15035550124' })
    // Each body was written by the client.
    const keys = bodies().map((body) => (body as { idempotency_key: string }).idempotency_key)
    expect(new Set(keys).size).toBe(2)
  })

  it('uses a key of its own making as it is', async () => {
    const { sender, bodies } = setUp(made)
    await sender.send({ ...READY, key: KEY })
    expect(bodies()).toMatchObject([{ idempotency_key: KEY }])
  })

  it('says when OneSignal had sent it before', async () => {
    const { sender } = setUp({ headers: { 'idempotent-replayed': 'true' }, json: { id: 'id-7' } })
    expect(await sender.send({ ...READY, key: 'k' })).toMatchObject({
      status: 'sent',
      replayed: true,
    })
  })

  it.each([[undefined], ['k']])(
    'does not take its own tries for an earlier call: %s',
    async (key) => {
      const replay: ScriptedAnswer = { headers: { 'idempotent-replayed': 'true' }, ...made }
      const { sender, bodies } = setUp([lost(), replay])
      expect(await sender.send({ ...READY, key })).toMatchObject({
        status: 'sent',
        replayed: false,
      })
      expect(bodies()).toHaveLength(2)
    },
  )

  it.each<[string, unknown, string]>([
    [
      'nobody is subscribed',
      { id: '', errors: ['All included players are not subscribed'] },
      'opted-out',
    ],
    [
      'the number was passed over',
      { id: '', errors: { invalid_phone_numbers: [READY.to] } },
      'opted-out',
    ],
    [
      'a message was made for nobody',
      { id: 'id-7', errors: { invalid_phone_numbers: [READY.to] } },
      'opted-out',
    ],
    ['it says something else', { id: '', errors: ['Something else'] }, 'refused'],
  ])('is not fooled by a success when %s', async (_, json, reason) => {
    const result = await setUp({ json }).sender.send(READY)
    expect(result).toMatchObject({ status: 'not-sent', reason, provider: 'onesignal' })
  })

  it.each<[string, unknown]>([
    ['no word but an empty id', { id: '' }],
    ['an empty id and an empty list', { id: '', errors: [] }],
    ['an empty id and nobody listed', { id: '', errors: { invalid_phone_numbers: [] } }],
    ['an empty id and an unknown list', { id: '', errors: { invalid_pigeons: ['x'] } }],
    ['a list of nothing', { errors: [null] }],
    ['a list of objects', { errors: [{}] }],
    ['a list of empty sentences', { errors: [''] }],
    ['a text where numbers are listed', { id: 'x', errors: { invalid_phone_numbers: 'x' } }],
  ])('says unknown of a success with %s', async (_, json) => {
    const result = await setUp({ json }).sender.send(READY)
    expect(result).toMatchObject({
      status: 'unknown',
      error: { code: 'unreadableAnswer' },
      idempotencyKey: expect.any(String) as string,
    })
  })

  it.each<[string, object]>([
    ['a sentence', { errors: ['The first number has no country'] }],
    ['an empty list', { errors: [] }],
    ['nothing', { errors: null }],
  ])('counts a message as sent that has %s beside its id', async (_, errors) => {
    const result = await setUp({ json: { id: 'id-7', ...errors } }).sender.send(READY)
    expect(result).toMatchObject({ status: 'sent', id: 'id-7' })
  })

  it.each<[string, ScriptedAnswer, Partial<SendResult>]>([
    ['400', withStatus(400), { status: 'not-sent', reason: 'refused' }],
    ['401', withStatus(401), { status: 'not-sent', reason: 'unauthorized' }],
    ['403', withStatus(403), { status: 'not-sent', reason: 'unauthorized' }],
    ['404', withStatus(404), { status: 'not-sent', reason: 'refused' }],
    [
      '429 with a wish',
      withStatus(429, { 'retry-after': '30' }),
      {
        status: 'not-sent',
        reason: 'rate-limited',
        notBefore: expect.any(Date) as Date,
      },
    ],
    ['429', withStatus(429), { status: 'not-sent', reason: 'rate-limited' }],
    ['a redirect', withStatus(307), { status: 'not-sent', reason: 'unavailable' }],
    ['501', withStatus(501), { status: 'not-sent', reason: 'unavailable' }],
    ['a refused connection', refused(), { status: 'not-sent', reason: 'unavailable' }],
    [
      'nobody subscribed, told as an error',
      { status: 400, json: { errors: ['All included players are not subscribed'] } },
      { status: 'not-sent', reason: 'opted-out' },
    ],
    ['302', withStatus(302), { status: 'unknown' }],
    ['500', withStatus(500), { status: 'unknown' }],
    ['503', withStatus(503), { status: 'unknown' }],
    ['a lost connection', lost(), { status: 'unknown' }],
    ['a page instead of an answer', { text: '<html>' }, { status: 'unknown' }],
    ['an answer that says nothing', { json: {} }, { status: 'unknown' }],
  ])('reads %s', async (_, answer, expected) => {
    const { status } = expected
    const result = await setUp(answer).sender.send(READY)
    expect(result).toMatchObject({ ...expected, provider: 'onesignal', error: expect.anything() })
    expect(result.decisions).toMatchObject([{ by: 'provider', outcome: status }])
    expect('idempotencyKey' in result).toBe(status === 'unknown')
  })

  it.each<[string, object, string]>([
    ['a sender that is none', { from: '12345' }, 'from'],
    [
      'a medium too many',
      { media: Array.from({ length: 11 }, () => 'https://a.example/b') },
      'media',
    ],
    ['an MMS without a text', { text: '', media: ['https://a.example/b.png'] }, 'text'],
  ])('sends nothing with %s', async (_, given, path) => {
    const { sender, transport } = setUp(made)
    const result = await sender.send({ ...READY, ...given })
    expect(result).toMatchObject({
      status: 'not-sent',
      reason: 'invalid',
      error: { problems: [expect.objectContaining({ path })] },
    })
    expect(transport.requests).toHaveLength(0)
  })

  it.each<[string, unknown]>([
    ['no id', {}],
    ['an id that is none', { id: null }],
    ['nothing', undefined],
  ])('says unknown of a client that gives %s', async (_, given) => {
    const messages = { send: async () => given }
    const sender = oneSignalSender(unchecked({ appId: APP_ID, messages }))
    expect(await sender.send(READY)).toMatchObject({ status: 'unknown', provider: 'onesignal' })
  })

  it('has sent nothing with a client that is set up wrongly', async () => {
    const error = new ConfigurationError('x', { setting: 'x' })
    const messages = { send: () => Promise.reject(error) }
    const sender = oneSignalSender(unchecked({ appId: APP_ID, messages }))
    expect(await sender.send(READY)).toMatchObject({ status: 'not-sent', reason: 'unauthorized' })
  })

  it('shows no number in what it says', async () => {
    const { sender } = setUp(withStatus(400))
    const result = await sender.send(READY)
    expect(String(result.status === 'not-sent' && result.error)).not.toContain('5035550123')
  })

  it.each<[string, () => unknown, string]>([
    ['no client', () => oneSignalSender(unchecked({})), 'onesignal'],
    ['no options', () => setUp(made, unchecked(null)), 'oneSignalSender'],
    [
      'an option that is not known',
      () => setUp(made, unchecked({ nmae: 'x' })),
      'oneSignalSender.nmae',
    ],
    ['an empty name', () => setUp(made, { name: '' }), 'name'],
    ['an empty sender', () => setUp(made, { from: '' }), 'from'],
  ])('refuses %s when it is made', (_, make, setting) => {
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})
