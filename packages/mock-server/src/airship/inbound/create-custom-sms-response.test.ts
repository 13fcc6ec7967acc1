import { describe, expect, it } from 'vitest'
import { airship, ALICE, basic } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject, defaultAirshipTokens } from '../../world/defaults.ts'

const { appKey, masterSecret } = defaultAirshipProject
const { token } = defaultAirshipTokens
const START = Date.UTC(2026, 5, 1, 12)
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Alice, who has no channel, has asked for her balance. */
function asked() {
  const project = {
    appKey,
    masterSecret,
    tokens: [token, { token: 'audience', role: 'audience' as const }],
    senders: ['12345'],
    keywords: [{ keyword: 'balance', webhook: true as const }],
  }
  const world = createMockServer({
    airship: { projects: [project] },
    clock: { start: START, frozen: true },
  })
  world.phone(ALICE).reply('balance', { to: '12345' })
  const text = () => world.airship.project().inbound[0]
  const respond = (body: object = {}, headers: Record<string, string> = {}) =>
    airship(
      world,
      '/api/sms/custom-response',
      { mobile_originated_id: text()?.mobileOriginatedId, sms: { alert: '12 points' }, ...body },
      { authorization: `Bearer ${token}`, 'x-ua-appkey': appKey, ...headers },
    )
  return { world, text, respond }
}

describe('a custom response', () => {
  it('reaches someone who has not opted in', async () => {
    const { world, text, respond } = asked()
    const { status, json } = await respond()
    expect(status).toBe(200)
    expect(json).toEqual({
      ok: true,
      operation_id: expect.stringMatching(UUID),
      push_id: expect.stringMatching(UUID),
    })
    expect(world.phone(ALICE).inbox).toMatchObject([
      { text: '12 points', from: '12345', messageId: json['push_id'] },
    ])
    expect(text()?.pushIds).toEqual([json['push_id']])
    expect(world.airship.project().channels).toHaveLength(0)
  })

  it('can be an MMS', async () => {
    const { world, respond } = asked()
    const media = { url: 'https://example.com/menu.gif', content_type: 'image/gif' }
    const slides = [{ text: 'Today', media }]
    const mms = { fallback_text: 'The menu', subject: 'Menu', slides }
    expect((await respond({ sms: undefined, mms })).status).toBe(200)
    expect(world.phone(ALICE).inbox).toMatchObject([
      {
        text: 'Today',
        subject: 'Menu',
        media: [{ url: 'https://example.com/menu.gif', contentType: 'image/gif' }],
      },
    ])
  })

  it('shortens links', async () => {
    const { world, respond } = asked()
    const alert = 'See https://example.com/points for more'
    await respond({ sms: { alert, shorten_links: true } })
    const shown = world.phone(ALICE).inbox[0]?.text ?? ''
    expect(shown).toMatch(/^See \S{25} for more$/)
    const link = shown.split(' ')[1] ?? ''
    expect(world.phone(ALICE).open(link).url).toBe('https://example.com/points')
  })

  it('is told in the compliance stream', async () => {
    const { world, respond } = asked()
    await respond()
    const { events } = world.airship.project().stream
    expect(events.map(({ body }) => body)).toContainEqual({
      event_type: 'custom_keyword_response',
      identifiers: { sender: '12345', msisdn: ALICE.slice(1) },
      properties: { inbound_message: 'balance', outbound_message: '12 points' },
    })
  })

  it('is taken for ten minutes, as often as one likes', async () => {
    const { world, respond } = asked()
    expect((await respond()).status).toBe(200)
    await world.clock.advance('10m')
    expect((await respond()).status).toBe(200)
    await world.clock.advance(1)
    const { status, json } = await respond()
    expect(status).toBe(404)
    expect(json).toEqual({
      ok: false,
      error: expect.any(String),
      operation_id: expect.stringMatching(UUID),
    })
    expect(world.phone(ALICE).inbox).toHaveLength(2)
  })

  it('is 404 for an id that nobody has seen', async () => {
    const { respond } = asked()
    expect((await respond({ mobile_originated_id: crypto.randomUUID() })).status).toBe(404)
  })

  it.each([
    ['neither SMS nor MMS', { sms: undefined }],
    ['an expiry', { sms: { alert: 'a', expiry: 60 } }],
    ['an id that is none', { mobile_originated_id: 'abc' }],
  ])('is 400 with %s', async (_name, body) => {
    const { status, json } = await asked().respond(body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ ok: false, error_code: 40000 })
  })

  it.each([
    ['the master secret', { authorization: basic(appKey, masterSecret) }],
    ['a token that is about the audience', { authorization: 'Bearer audience' }],
    ['another project in X-UA-Appkey', { 'x-ua-appkey': 'other' }],
  ])('is 401 with %s', async (_name, headers) => {
    const { world, respond } = asked()
    expect((await respond({}, headers)).status).toBe(401)
    expect(world.requests.at(-1)?.notes).toHaveLength(1)
  })
})
