import { createAirship } from '@textwire/airship'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import { describe, expect, it } from 'vitest'
import { createSender } from '../create-sender.ts'
import { defineLayer } from '../define-layer.ts'
import type { SendResult } from '../send-result.ts'
import { lost, refused } from '../testing/errors.ts'
import { READY, unchecked } from '../testing/texts.ts'
import { airshipSender } from './airship-sender.ts'
import type { AirshipSenderOptions } from './airship-sender-options.ts'

function setUp(script: readonly ScriptedAnswer[], options: Options = {}) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock()
  const airship = createAirship({
    appKey: 'app-key-notarealkey-01',
    masterSecret: 'master-notarealkey-01',
    transport,
    clock,
    maxAttempts: 1,
  })
  // Together they are one of the two shapes, or refused.
  const whole = { from: '12345', ...options } as AirshipSenderOptions
  const bodies = () =>
    transport.requests.flatMap(({ body }) => (body ? [JSON.parse(body) as unknown] : []))
  return { sender: airshipSender(airship, whole), transport, clock, bodies }
}

/** Parts of either shape of the options. */
type Options = {
  readonly [Name in keyof AirshipSenderOptions]?: AirshipSenderOptions[Name] | undefined
}

const channel = (fields: object): ScriptedAnswer => ({
  json: { ok: true, channel: { channel_id: 'c', installed: true, ...fields } },
})
const optedIn = channel({ opt_in: true })
const pushed: ScriptedAnswer = {
  status: 202,
  json: { ok: true, operation_id: 'op-7', push_ids: ['push-7'] },
}
const withStatus = (status: number, headers = {}): ScriptedAnswer => ({
  status,
  headers,
  json: { ok: false, error: 'No.' },
})
const withoutId: Partial<SendResult> = { status: 'unknown', error: { code: 'noId' } }
const consentedAt = new Date('2026-11-01T12:00:00.5Z')
const creating: Options = {
  reach: 'create-and-send',
  optedInAt: () => consentedAt,
}

describe('airshipSender', () => {
  it('pushes to a channel that has opted in', async () => {
    const { sender, transport, bodies } = setUp([optedIn, pushed])
    expect(await sender.send(READY)).toMatchObject({
      status: 'sent',
      provider: 'airship',
      id: 'push-7',
      replayed: false,
    })
    expect(transport.requests[0]?.url).toContain('/api/channels/sms/15035550123/12345')
    expect(bodies()).toEqual([
      {
        audience: { sms_id: { msisdn: '15035550123', sender: '12345' } },
        device_types: ['sms'],
        notification: { sms: { alert: 'Your order is ready.' } },
      },
    ])
  })

  it('says what kind of message it is', async () => {
    const { sender, bodies } = setUp([optedIn, pushed])
    await sender.send({ ...READY, kind: 'commercial' })
    expect(bodies()).toMatchObject([{ message_type: 'commercial' }])
  })

  it('sends an MMS with a short text beside it', async () => {
    const { sender, bodies } = setUp([optedIn, pushed])
    const text = 'x'.repeat(200)
    await sender.send({ ...READY, text, media: ['https://a.example/B.JPG'] })
    const media = { url: 'https://a.example/B.JPG', content_type: 'image/jpeg' }
    const mms = { fallback_text: `${'x'.repeat(157)}...`, slides: [{ text, media }] }
    expect(bodies()).toMatchObject([{ device_types: ['mms'], notification: { mms } }])
  })

  it.each<[string, object, string]>([
    ['two media', { media: ['https://a.example/b.png', 'https://a.example/c.png'] }, 'media'],
    ['a medium of another kind', { media: ['https://a.example/b.mov'] }, 'media.0'],
    ['an MMS without a text', { text: '', media: ['https://a.example/b.png'] }, 'text'],
    ['a text that is too long', { text: 'x'.repeat(1_601) }, 'text'],
  ])('sends nothing with %s', async (_, given, path) => {
    const { sender, transport } = setUp([])
    const result = await sender.send({ ...READY, ...given })
    expect(result).toMatchObject({
      status: 'not-sent',
      reason: 'invalid',
      error: { problems: [expect.objectContaining({ path })] },
    })
    expect(transport.requests).toHaveLength(0)
  })

  it.each<[string, ScriptedAnswer, string]>([
    ['no channel', withStatus(404), 'not-registered'],
    ['one that is pending', channel({ opt_in: false, opt_out_date: null }), 'not-registered'],
    ['one that is not said to have opted in', channel({}), 'not-registered'],
    ['one that is not installed', channel({ installed: false, opt_in: true }), 'not-registered'],
    [
      'one that has opted out',
      channel({ opt_in: false, opt_out_date: '2026-11-02T12:00:00' }),
      'opted-out',
    ],
    [
      'one that has opted out and is not installed',
      channel({ installed: false, opt_in: false, opt_out_date: '2026-11-02T12:00:00' }),
      'opted-out',
    ],
    [
      'one that had opted in, and does not tell since when that is over',
      channel({ opt_in: false, opt_in_date: '2026-11-01T12:00:00' }),
      'opted-out',
    ],
    ['a key that is refused', withStatus(401), 'unauthorized'],
    ['a lost answer', lost(), 'unavailable'],
    ['a failure', withStatus(500), 'unavailable'],
  ])('looks first, and with %s sends nothing', async (_, answer, reason) => {
    const { sender, transport } = setUp([answer])
    expect(await sender.send(READY)).toMatchObject({
      status: 'not-sent',
      reason,
      provider: 'airship',
    })
    expect(transport.requests).toHaveLength(1)
  })

  it('does not look when told not to', async () => {
    const { sender, transport } = setUp([pushed], { lookUp: false })
    expect(await sender.send(READY)).toMatchObject({ status: 'sent' })
    expect(transport.requests).toHaveLength(1)
  })

  it.each<[string, ScriptedAnswer, Partial<SendResult>]>([
    ['400', withStatus(400), { status: 'not-sent', reason: 'refused' }],
    ['401', withStatus(401), { status: 'not-sent', reason: 'unauthorized' }],
    ['429', withStatus(429), { status: 'not-sent', reason: 'rate-limited' }],
    ['a refused connection', refused(), { status: 'not-sent', reason: 'unavailable' }],
    ['a redirect', withStatus(307), { status: 'not-sent', reason: 'unavailable' }],
    ['500', withStatus(500), { status: 'unknown' }],
    ['503', withStatus(503), { status: 'unknown' }],
    ['a lost connection', lost(), { status: 'unknown' }],
    ['a page instead of an answer', { text: '<html>' }, { status: 'unknown' }],
    ['an answer without an id', { json: { ok: true } }, withoutId],
    ['an id that is no text', { json: { ok: true, push_ids: [5] } }, withoutId],
    ['a text in place of ids', { json: { ok: true, push_ids: 'p' } }, withoutId],
  ])('reads %s', async (_, answer, expected) => {
    const result = await setUp([optedIn, answer]).sender.send(READY)
    const error: unknown = expect.anything()
    expect(result).toMatchObject({ error, ...expected, provider: 'airship' })
    expect(result.decisions).toMatchObject([{ by: 'provider', outcome: expected.status }])
  })

  it('knows a push by its operation when it has no id of its own', async () => {
    const { sender } = setUp([optedIn, { json: { ok: true, operation_id: 'op-7' } }])
    expect(await sender.send(READY)).toMatchObject({ status: 'sent', id: 'op-7' })
  })

  it('knows a push by its operation when what stands in its place is no id', async () => {
    const { sender } = setUp([optedIn, { json: { ok: true, operation_id: 'op-7', push_ids: [5] } }])
    expect(await sender.send(READY)).toMatchObject({ status: 'sent', id: 'op-7' })
  })

  it('sends nothing when time runs out while it looks', async () => {
    const { sender, clock, transport } = setUp([
      () => {
        clock.advance(6_000)
        return { status: 200, headers: {}, text: async () => OPTED_IN }
      },
    ])
    const timed = createSender(sender, [], { clock })
    const result = await timed.send(READY, { deadlineMs: 5_000 })
    expect(result).toMatchObject({ status: 'not-sent', reason: 'unavailable' })
    expect(transport.requests).toHaveLength(1)
  })

  it('has sent nothing when the caller aborts while it looks', async () => {
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const seen: string[] = []
    const noting = defineLayer({
      name: 'noting',
      async send(text, next) {
        const result = await next(text)
        seen.push(result.status)
        return result
      },
    })
    const { sender } = setUp([
      () => {
        controller.abort(reason)
        return { status: 200, headers: {}, text: async () => OPTED_IN }
      },
    ])
    const sending = createSender(sender, [noting]).send(READY, { signal: controller.signal })
    await expect(sending).rejects.toBe(reason)
    expect(seen).toEqual(['not-sent'])
  })

  describe('that creates and sends', () => {
    it('registers the number with its consent', async () => {
      const { sender, bodies } = setUp([withStatus(404), pushed], creating)
      expect(await sender.send(READY)).toMatchObject({ status: 'sent', id: 'push-7' })
      const row = {
        ua_msisdn: '15035550123',
        ua_sender: '12345',
        ua_opted_in: '2026-11-01T12:00:00',
      }
      expect(bodies()).toEqual([
        {
          audience: { create_and_send: [row] },
          device_types: ['sms'],
          notification: { sms: { alert: 'Your order is ready.' } },
          options: { use_strict_sms_validation: true },
        },
      ])
    })

    it('sends an MMS', async () => {
      const { sender, bodies } = setUp([withStatus(404), pushed], creating)
      await sender.send({ ...READY, media: ['https://a.example/b.png'] })
      expect(bodies()).toMatchObject([
        { device_types: ['mms'], notification: { mms: { fallback_text: READY.text } } },
      ])
    })

    it.each<[string, Options, string]>([
      ['there is no consent', { optedInAt: () => undefined }, 'not-registered'],
      ['there is none in the database', { optedInAt: () => null }, 'not-registered'],
      ['it is yet to come', { optedInAt: () => new Date(Date.now() + 86_400_000) }, 'invalid'],
      ['it is a text', { optedInAt: () => unchecked('2026-11-01T12:00:00Z') }, 'invalid'],
      ['it is no moment', { optedInAt: () => new Date(Number.NaN) }, 'invalid'],
      [
        'nobody can be asked',
        { optedInAt: () => Promise.reject(new Error('down')) },
        'unavailable',
      ],
    ])('sends nothing when %s', async (_, options, reason) => {
      const { sender, transport } = setUp([], { ...creating, ...options })
      expect(await sender.send(READY)).toMatchObject({ status: 'not-sent', reason })
      expect(transport.requests).toHaveLength(0)
    })

    it('takes the consent of a machine whose clock is a little ahead', async () => {
      const ahead = new Date(Date.now() + 60_000)
      const { sender } = setUp([withStatus(404), pushed], {
        ...creating,
        optedInAt: () => ahead,
      })
      expect(await sender.send(READY)).toMatchObject({ status: 'sent' })
    })

    it('minds an opt-out whose moment is not told', async () => {
      const was = channel({ opt_in: false, opt_in_date: '2026-10-01T12:00:00' })
      const result = await setUp([was], creating).sender.send(READY)
      expect(result).toMatchObject({ status: 'not-sent', reason: 'opted-out' })
    })

    it.each([
      ['after', '2026-11-02T12:00:00', 'not-sent'],
      ['before', '2026-10-31T12:00:00', 'sent'],
    ])('minds an opt-out %s the consent', async (_, moment, status) => {
      const was = channel({ opt_in: false, opt_out_date: moment })
      const result = await setUp([was, pushed], creating).sender.send(READY)
      expect(result.status).toBe(status)
    })
  })

  it.each<[string, () => unknown, string]>([
    ['no client', () => airshipSender(unchecked({}), { from: '12345' }), 'airship'],
    ['no options', () => airshipSender(unchecked({}), unchecked(null)), 'airshipSender'],
    [
      'an option that is not known',
      () => setUp([], unchecked({ lookup: false })),
      'airshipSender.lookup',
    ],
    ['no sender', () => setUp([], { from: unchecked(undefined) }), 'from'],
    ['an empty sender', () => setUp([], { from: '' }), 'from'],
    ['another reach', () => setUp([], { reach: unchecked('all') }), 'reach'],
    ['no way to know consent', () => setUp([], { reach: 'create-and-send' }), 'optedInAt'],
    [
      'consent that nobody asks for',
      () => setUp([], { optedInAt: () => consentedAt }),
      'optedInAt',
    ],
  ])('refuses %s when it is made', (_, make, setting) => {
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }))
  })
})

const OPTED_IN = JSON.stringify({ ok: true, channel: { installed: true, opt_in: true } })
