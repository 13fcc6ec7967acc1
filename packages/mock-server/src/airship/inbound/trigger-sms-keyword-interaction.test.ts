import { describe, expect, it } from 'vitest'
import { airship, ALICE, basic, registerOptedIn } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject, defaultAirshipTokens } from '../../world/defaults.ts'
import type { AirshipProjectOptions } from '../project-options.ts'

const { appKey, masterSecret } = defaultAirshipProject
const { appSecret, token } = defaultAirshipTokens
const START = Date.UTC(2026, 5, 1, 12)

function worldWith(options: Partial<AirshipProjectOptions> = {}) {
  const project = {
    appKey,
    masterSecret,
    appSecret,
    tokens: [token],
    senders: ['12345', '54321'],
    ...options,
  }
  const world = createMockServer({
    airship: { projects: [project] },
    clock: { start: START, frozen: true },
  })
  const trigger = (body: object = {}, headers: Record<string, string> = {}) =>
    airship(
      world,
      `/api/sms/${ALICE.slice(1)}/keywords`,
      { keyword: 'stop', sender_ids: ['12345'], ...body },
      { 'x-ua-appkey': appKey, ...headers },
    )
  return { world, trigger }
}

describe('triggering a keyword', () => {
  it('opts out as the text would', async () => {
    const { world, trigger } = worldWith()
    await registerOptedIn(world)
    const { status, json, response } = await trigger()
    expect(status).toBe(200)
    expect(json).toMatchObject({ ok: true })
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(world.airship.project().findChannel(ALICE)?.consent).toBe('opted-out')
  })

  it('acts on each sender', async () => {
    const { world, trigger } = worldWith({ keywords: [{ keyword: 'menu', reply: 'Soup.' }] })
    await trigger({ keyword: 'Menu', sender_ids: ['US:12345', '54321'] })
    expect(world.phone(ALICE).inbox.map(({ from }) => from)).toEqual(['12345', '54321'])
  })

  it('tells the webhook when the keyword was sent', async () => {
    const { world, trigger } = worldWith({
      keywords: [{ keyword: 'balance', webhook: true }],
      inboundUrl: 'http://127.0.0.1:9',
    })
    await trigger({ keyword: 'balance', timestamp: '2026-05-31T23:59:58' })
    const body = world.airship.project().inbound[0]?.calls[0]?.request.body ?? ''
    expect(JSON.parse(body)).toMatchObject({
      received_timestamp: '2026-06-01T12:00:00.000',
      operator_timestamp: '2026-05-31T23:59:58.000',
    })
  })

  it('is 400 in the service’s words where the keyword is not set up, and does nothing', async () => {
    const { world, trigger } = worldWith({
      keywords: [{ keyword: 'menu', reply: 'Soup.', senders: ['12345'] }],
    })
    const { status, json } = await trigger({ keyword: 'menu', sender_ids: ['12345', '54321', '9'] })
    expect(status).toBe(400)
    expect(json).toMatchObject({
      ok: false,
      error: "The following sender(s) are not configured for the 'menu' keyword: ['54321', '9']",
      error_code: 400,
    })
    expect(world.phone(ALICE).inbox).toHaveLength(0)
  })

  it.each([
    ['no sender', { sender_ids: [] }],
    ['a keyword of two words', { keyword: 'please stop' }],
    ['a date with an offset', { timestamp: '2026-05-31T23:59:58+01:00' }],
  ])('is 400 with %s', async (_name, body) => {
    const { status, json } = await worldWith().trigger(body)
    expect(status).toBe(400)
    expect(json).toMatchObject({ error_code: 40000 })
  })

  it.each([
    ['the app secret', { authorization: basic(appKey, appSecret) }, 200],
    ['a token', { authorization: `Bearer ${token}` }, 200],
    ['another project in X-UA-Appkey', { 'x-ua-appkey': 'other' }, 401],
  ])('with %s: %s', async (_name, headers, status) => {
    expect((await worldWith().trigger({}, headers)).status).toBe(status)
  })

  it('demands X-UA-Appkey', async () => {
    const { world } = worldWith()
    const body = { keyword: 'stop', sender_ids: ['12345'] }
    expect((await airship(world, '/api/sms/15035556789/keywords', body)).status).toBe(401)
    expect(world.requests.at(-1)?.notes).toEqual([expect.stringMatching(/X-UA-Appkey/)])
  })
})
