import { createHmac } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ALICE, register, registerOptedIn } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject } from '../../world/defaults.ts'
import type { AirshipProjectOptions } from '../project-options.ts'
import type { AirshipKeyword } from './inbound-options.ts'

const { appKey, masterSecret } = defaultAirshipProject
const START = Date.UTC(2026, 5, 1, 12)
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const HOOK = 'https://hooks.example.com/airship/?key=1'
const BALANCE: AirshipKeyword = { keyword: 'balance', webhook: true }

/** A world whose webhook answers with these statuses in turn, the last one for good. */
function worldWith(
  options: Partial<AirshipProjectOptions>,
  statuses: readonly (number | Error)[] = [200],
) {
  const seen: { url: string; init: RequestInit }[] = []
  const project = { appKey, masterSecret, senders: ['12345', '54321'], ...options }
  const world = createMockServer({
    clock: { start: START, frozen: true },
    airship: { projects: [project] },
    fetch: async (url, init) => {
      const answer = statuses[Math.min(seen.length, statuses.length - 1)]
      seen.push({ url, init })
      if (typeof answer === 'number') return new Response(null, { status: answer })
      throw answer ?? new Error('no answer was planned')
    },
  })
  const text = (words: string, to = '12345') => world.phone(ALICE).reply(words, { to })
  return { world, seen, text, inbound: () => world.airship.project().inbound }
}

const withHook = (
  options: Partial<AirshipProjectOptions> = {},
  statuses?: readonly (number | Error)[],
) => worldWith({ inboundUrl: HOOK, keywords: [BALANCE], ...options }, statuses)

describe('a keyword with a reply', () => {
  it('is answered, in any case and with blanks around it', () => {
    const { world, text } = worldWith({ keywords: [{ keyword: 'Menu', reply: 'Soup.' }] })
    expect(text(' mENU ')).toMatchObject({ keyword: undefined, effect: 'answered' })
    expect(world.phone(ALICE).inbox).toMatchObject([
      { text: 'Soup.', from: '12345', kind: 'keyword-reply' },
    ])
  })

  it.each([
    ['menu please', 'none'],
    ['order 4711', 'answered'],
    ['order', 'answered'],
    ['ordering', 'none'],
  ] as const)('%j: %s', (words, effect) => {
    const keywords: AirshipKeyword[] = [
      { keyword: 'menu', reply: 'Soup.' },
      { keyword: 'order', reply: 'Thanks.', variable: true },
    ]
    expect(worldWith({ keywords }).text(words).effect).toBe(effect)
  })

  it('is understood where it was set up', () => {
    const { text } = worldWith({
      keywords: [{ keyword: 'menu', reply: 'Soup.', senders: ['US:54321'] }],
    })
    expect(text('menu', '12345').effect).toBe('none')
    expect(text('menu', '54321').effect).toBe('answered')
  })

  it('makes a channel that is not opted in, if it is told to', () => {
    const { world, text } = worldWith({
      keywords: [{ keyword: 'menu', reply: 'Soup.', createsChannel: true }],
    })
    text('menu')
    expect(world.airship.project().findChannel(ALICE)?.consent).toBe('pending')
  })

  it('may be STOP, which opts out first', async () => {
    const { world, text } = worldWith({ keywords: [{ keyword: 'stop', reply: 'Goodbye.' }] })
    await registerOptedIn(world)
    expect(text('stop').effect).toBe('opted-out')
    expect(world.phone(ALICE).inbox).toMatchObject([{ text: 'Goodbye.' }])
  })

  it('may be HELP', () => {
    const { text } = worldWith({ keywords: [{ keyword: 'help', reply: 'Call us.' }] })
    expect(text('help')).toMatchObject({ keyword: 'help', effect: 'helped' })
  })
})

describe('a number that takes no texts', () => {
  const noTexts = { undeliverable: { [ALICE]: {} } }

  it('gets no answer to a keyword, though the project has sent one', () => {
    const keywords: AirshipKeyword[] = [{ keyword: 'menu', reply: 'Soup.' }]
    const { world, text } = worldWith({ keywords, ...noTexts })
    expect(text('menu').effect).toBe('answered')
    expect(world.phone(ALICE).inbox).toEqual([])
    expect(world.airship.project().stream.events.at(-1)).toMatchObject({
      body: { event_type: 'mobile_terminated_message' },
    })
  })

  it('gets no question for consent', async () => {
    const { world, text } = worldWith(noTexts)
    expect((await register(world)).status).toBe(202)
    expect(text('join').effect).toBe('opted-in')
    expect(world.phone(ALICE).inbox).toEqual([])
  })
})

describe('words of the project', () => {
  it('opt out beside the usual ones', async () => {
    const { world, text } = worldWith({ optOutWords: ['basta'] })
    await registerOptedIn(world)
    expect(text('Basta')).toMatchObject({ keyword: 'stop', effect: 'opted-out' })
  })

  it('agree in place of Y', () => {
    const { text } = worldWith({ agreeWords: ['oui'] })
    expect(text('join').effect).toBe('prompted')
    expect(text('Y').effect).toBe('none')
    expect(text('Oui').effect).toBe('opted-in')
  })
})

describe('a keyword with a webhook', () => {
  it('is posted as the reference says', async () => {
    const { world, seen, text, inbound } = withHook()
    const { json } = await registerOptedIn(world)
    expect(text('BALANCE').effect).toBe('forwarded')
    expect(seen).toHaveLength(0)
    await world.clock.advance(0)
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({
      url: 'https://hooks.example.com/airship/inbound-sms?key=1',
      init: { method: 'POST', headers: { 'content-type': 'application/json' } },
    })
    expect(JSON.parse(String(seen[0]?.init.body))).toEqual({
      msisdn: ALICE.slice(1),
      sender: '12345',
      app_key: appKey,
      channel_id: json['channel_id'],
      mobile_originated_message: 'BALANCE',
      mobile_originated_id: expect.stringMatching(UUID),
      received_timestamp: '2026-06-01T12:00:00.000',
      operator_timestamp: '2026-06-01T12:00:00.000',
    })
    expect(inbound()).toMatchObject([
      {
        mobileOriginatedId: JSON.parse(String(seen[0]?.init.body)).mobile_originated_id,
        text: 'BALANCE',
        keyword: 'BALANCE',
        receivedAt: START,
        pushIds: [],
        calls: [{ state: 'delivered', attempts: [{ status: 200 }] }],
      },
    ])
  })

  it('names no channel where there is none', async () => {
    const { world, seen, text } = withHook()
    text('balance')
    await world.clock.advance(0)
    expect(JSON.parse(String(seen[0]?.init.body))).not.toHaveProperty('channel_id')
  })

  it.each([
    ['once when it is taken', [200], [0]],
    ['up to four times more while it is 503', [503], [0, 1, 6, 36, 156]],
    ['until 429 is over', [429, 429, 204], [0, 1, 6]],
    ['again when nobody answers', [new Error('refused'), 200], [0, 1]],
    ['once when it is 500', [500], [0]],
    ['once when it is 404', [404], [0]],
  ])('is posted %s', async (_name, statuses, seconds) => {
    const { world, text, inbound } = withHook({}, statuses)
    text('balance')
    await world.clock.advance('1h')
    const attempts = inbound()[0]?.calls[0]?.attempts.map(({ at }) => (at - START) / 1000)
    expect(attempts).toEqual(seconds)
  })

  it('can come more than once with one id', async () => {
    const { world, seen, text } = withHook({ repeatInbound: 2 })
    text('balance')
    await world.clock.advance(0)
    const ids = seen.map(({ init }) => JSON.parse(String(init.body)).mobile_originated_id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
  })

  it('is signed over the time and the body, if there is a secret', async () => {
    const { world, seen, text } = withHook({ inboundSecret: 'not-a-secret' })
    text('balance')
    await world.clock.advance(0)
    const { headers, body } = seen[0]?.init ?? {}
    const time = String(START / 1000)
    const expected = createHmac('sha256', 'not-a-secret').update(`${time}:${String(body)}`)
    expect(headers).toMatchObject({
      'x-ua-timestamp': time,
      'x-ua-signature': expected.digest('hex'),
    })
  })

  it('is signed anew with every try, since a receiver refuses old times', async () => {
    const { world, seen, text, inbound } = withHook({ inboundSecret: 'not-a-secret' }, [503, 200])
    text('balance')
    await world.clock.advance('1m')
    const signed = seen.map(({ init }) => new Headers(init.headers))
    expect(signed.map((headers) => Number(headers.get('x-ua-timestamp')) - START / 1000)).toEqual([
      0, 1,
    ])
    expect(new Set(signed.map((headers) => headers.get('x-ua-signature'))).size).toBe(2)
    expect(inbound()[0]?.calls[0]?.request.headers).toMatchObject({
      'x-ua-timestamp': String(START / 1000 + 1),
    })
  })

  it('is compressed, if the project says so', async () => {
    const { world, seen, text } = withHook({ inboundGzip: true })
    text('balance')
    await world.clock.advance(0)
    const { headers, body } = seen[0]?.init ?? {}
    expect(headers).toMatchObject({ 'content-encoding': 'gzip' })
    if (!(body instanceof Uint8Array)) throw new TypeError('The body is not compressed.')
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ msisdn: ALICE.slice(1) })
  })

  it('is kept where the project has no webhook', () => {
    const { text, inbound } = worldWith({ keywords: [BALANCE] })
    expect(text('balance').effect).toBe('none')
    expect(inbound()).toMatchObject([{ text: 'balance', calls: [] }])
  })

  it('comes back with a snapshot', () => {
    const { world, text, inbound } = withHook()
    text('balance')
    const snapshot = world.snapshot()
    text('balance')
    world.restore(snapshot)
    expect(inbound()).toHaveLength(1)
  })
})
