import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ALICE, BOB, send } from '../../testing/calls.ts'
import { below, request } from '../../testing/onesignal.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'
import type { EventStream } from './event-stream.ts'

const { appId, apiKey, sender } = defaultOneSignalApp
const START = Date.UTC(2026, 5, 1)
const URL = 'https://hooks.example.com/onesignal'

/** What a receiver gets. */
interface Posted {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string
  readonly at: number
}

/** A world whose app tells one stream of everything, and what the receiver got. */
function worldWithStream(stream: Partial<EventStream> = {}, statuses: readonly number[] = [200]) {
  const posted: Posted[] = []
  const world = createMockServer({
    clock: { start: START, frozen: true },
    fetch: async (url, { method = '', headers = {}, body }) => {
      posted.push({
        url,
        method,
        headers: new Headers(headers),
        body: String(body),
        at: world.clock.now() - START,
      })
      return new Response('', { status: statuses[posted.length - 1] ?? statuses.at(-1) ?? 200 })
    },
    onesignal: {
      apps: [
        {
          appId,
          apiKeys: [apiKey],
          senders: [{ number: sender }],
          eventStreams: [{ url: URL, body: '{{ event.kind }}', ...stream }],
        },
      ],
    },
  })
  const bodies = () => posted.map(({ body }) => body)
  return { world, posted, bodies }
}

const flush = (world: { clock: { advance(duration: number): Promise<void> } }) =>
  world.clock.advance(0)

describe('an event stream', () => {
  it('is told of a text that was sent and delivered, when the clock comes round to it', async () => {
    const { world, posted, bodies } = worldWithStream()
    await send(world)
    expect(posted).toEqual([])
    await flush(world)
    expect(bodies()).toEqual(['message.sms.sent', 'message.sms.delivered'])
    expect(posted[0]).toMatchObject({ url: URL, method: 'POST' })
    expect(posted[0]?.headers.get('content-type')).toBe('application/json')
  })

  it('gets every documented variable', async () => {
    const body = JSON.stringify({
      kind: '{{ event.kind }}',
      id: '{{ event.id }}',
      timestamp: '{{ event.timestamp }}',
      datetime: '{{ event.datetime }}',
      app: '{{ event.app_id }}',
      device: '{{ event.subscription_device_type }}',
      subscription: '{{ event.subscription_id }}',
      user: '{{ event.onesignal_id }}',
      external: '{{ event.external_id }}',
      message: '{{ message.id }}',
      name: '{{ message.name }}',
      text: '{{ message.contents.en }}',
      tag: '{{ user.tags.plan }}',
      language: '{{ user.language }}',
      token: '{{ user.subscription.subscription_token }}',
      subscribed: '{{ user.subscription.subscribed }}',
      active: '{{ user.subscription.last_active }}',
      created: '{{ user.subscription.created_at }}',
      nothing: '{{ event.data.failure_reason }}',
    })
    const { world, bodies } = worldWithStream({ body, kinds: ['message.sms.delivered'] })
    const app = world.onesignal.app()
    app.subscription({ phone: ALICE, externalId: 'alice', tags: { plan: 'gold' }, language: 'de' })
    const { json } = await send(world, { name: 'June', contents: { en: 'x'.repeat(60) } })
    await flush(world)
    const [subscription] = app.subscriptions
    expect(JSON.parse(bodies()[0] ?? '')).toEqual({
      kind: 'message.sms.delivered',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      timestamp: String(START / 1000),
      datetime: new Date(START).toISOString(),
      app: appId,
      device: 'SMS',
      subscription: subscription?.id,
      user: subscription?.onesignalId,
      external: 'alice',
      message: json['id'],
      name: 'June',
      text: 'x'.repeat(50),
      tag: 'gold',
      language: 'de',
      token: ALICE,
      subscribed: 'true',
      active: String(START / 1000),
      created: String(START / 1000),
      nothing: '',
    })
  })

  it('is called as it was set up, with Liquid in its URL and headers', async () => {
    const { world, posted } = worldWithStream({
      url: `${URL}/{{ event.app_id }}`,
      method: 'PUT',
      headers: { 'X-Secret': 's3cret', 'X-Kind': '{{ event.kind }}' },
    })
    await send(world)
    await flush(world)
    expect(posted[0]).toMatchObject({ url: `${URL}/${appId}`, method: 'PUT' })
    expect(posted[0]?.headers.get('x-secret')).toBe('s3cret')
    expect(posted[0]?.headers.get('x-kind')).toBe('message.sms.sent')
  })

  it('hears of a text that was kept from someone who sent STOP', async () => {
    const { world, bodies } = worldWithStream()
    await send(world)
    world.phone(ALICE).reply('STOP')
    await send(world)
    await flush(world)
    expect(bodies()).toEqual(['message.sms.sent', 'message.sms.delivered', 'message.sms.failed'])
  })

  it.each([
    ['push', 'iOSPush', { contents: { en: 'Hi' } }, 'iOS'],
    ['email', 'Email', { contents: undefined, email_subject: 'Hi', email_body: '.' }, 'Email'],
  ] as const)('hears of %s, and of clicks', async (channel, type, body, device) => {
    const { world, bodies } = worldWithStream({
      body: '{{ event.kind }} {{ event.subscription_device_type }}',
    })
    const app = world.onesignal.app()
    app.user({ externalId: 'alice', subscriptions: [{ type, token: 'a@example.com' }] })
    await send(world, {
      include_phone_numbers: undefined,
      include_aliases: { external_id: ['alice'] },
      target_channel: channel,
      ...body,
    })
    const [delivery] = app.deliveries
    if (delivery !== undefined) app.click(delivery)
    await flush(world)
    expect(bodies()).toEqual(
      ['sent', 'received', 'clicked'].map((what) => `message.${channel}.${what} ${device}`),
    )
  })

  it('hears of someone who unsubscribes by an e-mail', async () => {
    const { world, bodies } = worldWithStream({ kinds: ['message.email.unsubscribed'] })
    const app = world.onesignal.app()
    const { json } = await send(world, {
      include_phone_numbers: undefined,
      email_to: ['a@example.com'],
      contents: undefined,
      email_subject: 'Hi',
      email_body: '.',
    })
    const token = app.unsubscribeToken(String(json['id']), 'a@example.com')
    const path = below(`/notifications/${json['id']}/unsubscribe?token=${token}`)
    await request(world, 'POST', path, undefined, {})
    await flush(world)
    expect(bodies()).toEqual(['message.email.unsubscribed'])
  })

  it('does not hear of a click in a text: there is no such event', async () => {
    const { world, bodies } = worldWithStream()
    await send(world, { contents: { en: "{{ 'https://example.com' | track_link }}" } })
    world.phone(ALICE).open(world.phone(ALICE).inbox.at(-1)?.text ?? '')
    await flush(world)
    expect(bodies()).toEqual(['message.sms.sent', 'message.sms.delivered'])
  })

  it('hears of what a test says happened', async () => {
    const { world, bodies } = worldWithStream({
      body: '{{ event.kind }} {{ event.data.failure_reason }} {{ message.id | size }}',
    })
    const app = world.onesignal.app()
    const { id } = app.subscription({ phone: ALICE })
    const data = { failure_reason: 'unknown' }
    app.events.emit({ kind: 'message.sms.undelivered', subscriptionId: id, data })
    await flush(world)
    expect(bodies()).toEqual(['message.sms.undelivered unknown 0'])
    const emit = () => app.events.emit({ kind: 'message.sms.undelivered', subscriptionId: 'x' })
    expect(emit).toThrow(RangeError)
  })

  it('hears of a scheduled message at its time', async () => {
    const { world, posted } = worldWithStream({ kinds: ['message.sms.sent'] })
    await send(world, { send_after: '2026-06-01T01:00:00Z' })
    await world.clock.advance('2h')
    expect(posted.map(({ at }) => at)).toEqual([3_600_000])
  })
})

describe('a receiver that fails', () => {
  it.each([
    ['once', [500, 200], [0, 10_000], 'delivered'],
    ['with 429', [429, 200], [0, 10_000], 'delivered'],
    ['for good', [503], [0, 10_000, 70_000, 670_000, 4_270_000], 'failed'],
    ['with a refusal', [401], [0], 'failed'],
  ])('%s is called again on the clock of the world', async (_name, statuses, times, state) => {
    const { world, posted } = worldWithStream({ kinds: ['message.sms.sent'] }, statuses)
    await send(world)
    await world.clock.advance('1d')
    expect(posted.map(({ at }) => at)).toEqual(times)
    expect(new Set(posted.map(({ body }) => body)).size).toBe(1)
    expect(world.onesignal.app().events.calls).toMatchObject([
      { state, attempts: times.map((time) => ({ at: START + time })) },
    ])
  })

  it('is called again as often as the stream says', async () => {
    const stream = { kinds: ['message.sms.sent'], retryDelaysMs: [1_000] } as const
    const { world, posted } = worldWithStream(stream, [500])
    await send(world)
    await world.clock.advance('1d')
    expect(posted.map(({ at }) => at)).toEqual([0, 1_000])
  })
})

describe('the way of an event', () => {
  const stream = { kinds: ['message.sms.sent'], body: '{{ event.id }}' } as const

  it('can be gone twice, with the same id', async () => {
    const { world, bodies } = worldWithStream(stream)
    world.onesignal.app().events.plan({ copies: 2, kind: 'message.sms.sent' })
    await send(world)
    await send(world)
    await flush(world)
    const [first, again, second] = bodies()
    expect(bodies()).toHaveLength(3)
    expect(again).toBe(first)
    expect(second).not.toBe(first)
  })

  it('can be long, so that later events overtake it', async () => {
    const { world, bodies, posted } = worldWithStream({
      kinds: ['message.sms.sent', 'message.sms.delivered'],
    })
    world.onesignal.app().events.plan({ delayMs: 60_000 })
    await send(world)
    await world.clock.advance('1h')
    expect(bodies()).toEqual(['message.sms.delivered', 'message.sms.sent'])
    expect(posted.map(({ at }) => at)).toEqual([0, 60_000])
  })

  it('can end nowhere', async () => {
    const { world, bodies } = worldWithStream()
    world.onesignal.app().events.plan({ copies: 0 })
    await send(world)
    await flush(world)
    expect(bodies()).toEqual(['message.sms.delivered'])
  })

  it('is settled in the order of the plans', async () => {
    const { world, bodies } = worldWithStream()
    const { events } = world.onesignal.app()
    events.plan({ copies: 0, kind: 'message.sms.delivered' })
    events.plan({ copies: 2 })
    await send(world, { include_phone_numbers: [ALICE, BOB] })
    await flush(world)
    expect(bodies()).toEqual([
      'message.sms.sent',
      'message.sms.sent',
      'message.sms.sent',
      'message.sms.delivered',
    ])
  })
})

const worldFor = (stream: EventStream) =>
  createMockServer({
    clock: { start: START, frozen: true },
    onesignal: { apps: [{ appId, apiKeys: [apiKey], eventStreams: [stream] }] },
  })

describe('where a stream may lead', () => {
  it('is this machine, over real HTTP', async () => {
    const bodies: string[] = []
    const server = createServer((incoming, outgoing) => {
      incoming.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
      incoming.on('end', () => outgoing.writeHead(204).end())
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve())
    })
    // A server that listens on a TCP port has an address of this form.
    const { port } = server.address() as AddressInfo
    const world = worldFor({ url: `http://127.0.0.1:${port}/events`, body: '{{ event.kind }}' })
    await send(world)
    await flush(world)
    server.close()
    server.closeAllConnections()
    expect(bodies).toEqual(['message.sms.sent', 'message.sms.delivered'])
  })

  it.each([
    ['another machine', { url: URL, body: '' }, 'this machine'],
    ['a body that is not Liquid', { url: 'http://127.0.0.1/', body: '{% if %}' }, 'body'],
    [
      'a header that is not Liquid',
      { url: 'http://127.0.0.1/', body: '', headers: { a: '{% x %}' } },
      'headers.a',
    ],
  ])('is not %s', (_name, stream, text) => {
    expect(() => worldFor(stream)).toThrow(RangeError)
    expect(() => worldFor(stream)).toThrow(text)
  })

  it('is not another machine by way of Liquid', async () => {
    const world = worldFor({ url: 'https://{{ event.kind }}.example.com/', body: '' })
    await send(world)
    await world.clock.advance('1d')
    expect(world.onesignal.app().events.calls[0]).toMatchObject({
      state: 'failed',
      attempts: [{ error: expect.stringContaining('this machine') }],
    })
  })
})
