import { describe, expect, it } from 'vitest'
import {
  ACCEPT,
  airship,
  basic,
  push,
  register,
  registerOptedIn,
  smsPush,
} from '../testing/calls.ts'
import { createMockServer } from '../world/create-mock-server.ts'
import { defaultAirshipProject, defaultAirshipTokens } from '../world/defaults.ts'
import type { MockServer } from '../world/mock-server.ts'

const { appKey, masterSecret } = defaultAirshipProject
const { appSecret, token } = defaultAirshipTokens

const statusWith = async (world: MockServer, headers: Record<string, string>, host = '') =>
  (await airship(world, `${host}/api/push`, smsPush(), headers)).status

describe('credentials', () => {
  it.each([
    ['the master secret', basic(appKey, masterSecret), 202],
    ['a dashboard token', `Bearer ${token}`, 202],
    ['the app secret', basic(appKey, appSecret), 401],
    ['a wrong secret', basic(appKey, 'x'.repeat(22)), 401],
    ['an unknown app key', basic('y'.repeat(22), masterSecret), 401],
    ['an unknown token', 'Bearer nobody-knows-this', 401],
    ['something else', 'Key abc', 401],
    ['nothing', '', 401],
    ['no colon', `Basic ${btoa('abc')}`, 401],
  ])('%s: %s', async (_name, authorization, status) => {
    expect(await statusWith(createMockServer(), { authorization })).toBe(status)
  })

  it('are refused in plain text, and never repeated', async () => {
    const world = createMockServer()
    const authorization = 'Bearer somebodys-real-token'
    const { response, text } = await airship(world, '/api/push', smsPush(), { authorization })
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text).toBe('Unauthorized')
    expect(world.requests.at(-1)?.headers['authorization']).toBe('Bearer [redacted]')
  })

  it('belong to a region', async () => {
    const project = { appKey, masterSecret, senders: ['12345'], region: 'eu' } as const
    const world = createMockServer({ airship: { projects: [project] } })
    expect(await statusWith(world, {}, 'https://go.urbanairship.com')).toBe(401)
    expect(await statusWith(world, {}, 'https://go.airship.eu')).toBe(202)
  })

  it.each([
    [undefined, 401],
    [true, 202],
  ])('belong to a host, unless anyHost: %s', async (anyHost, status) => {
    const project = { appKey, masterSecret, senders: ['12345'], ...(anyHost && { anyHost }) }
    const world = createMockServer({ airship: { projects: [project] } })
    expect(await statusWith(world, {}, 'https://api.asnapius.com')).toBe(status)
    expect(await statusWith(world, {}, 'http://127.0.0.1:1/airship')).toBe(202)
  })

  it('are no use on the hosts of the stream', async () => {
    expect(await statusWith(createMockServer(), {}, 'https://connect.urbanairship.com')).toBe(404)
  })

  it('do not reach a project that the header X-UA-Appkey does not name', async () => {
    const world = createMockServer()
    expect(await statusWith(world, { 'x-ua-appkey': appKey })).toBe(202)
    expect(await statusWith(world, { 'x-ua-appkey': 'other' })).toBe(401)
    expect(world.requests.at(-1)?.notes).toEqual(['X-UA-Appkey names another project.'])
  })

  it('are told by X-UA-Appkey when two projects have the same token', async () => {
    const world = createMockServer()
    const project = { appKey: 'other', masterSecret: 'secret', senders: ['12345'], tokens: [token] }
    world.airship.addProject(project)
    await statusWith(world, { authorization: `Bearer ${token}`, 'x-ua-appkey': 'other' })
    expect(world.requests.at(-1)).toMatchObject({ account: 'other', status: 202 })
  })
})

describe('the role of a token', () => {
  const roles = ['all', 'audience'] as const
  const project = {
    appKey,
    masterSecret,
    senders: ['12345'],
    tokens: roles.map((role) => ({ token: role, role })),
  }

  it.each([
    ['all', 202, 404],
    ['audience', 401, 404],
  ])('%s: push %i, lookup %i', async (role, pushed, lookedUp) => {
    const world = createMockServer({ airship: { projects: [project] } })
    const headers = { authorization: `Bearer ${role}` }
    expect(await statusWith(world, headers)).toBe(pushed)
    const lookup = await airship(world, '/api/channels/sms/15035556789/12345', undefined, headers)
    expect(lookup.status).toBe(lookedUp)
  })
})

const withOptions = (options: object) => {
  const project = { appKey, masterSecret, senders: ['12345'], ...options }
  return createMockServer({ airship: { projects: [project] } })
}

describe('a project', () => {
  it('answers 403 where its plan does not reach', async () => {
    const { status, json } = await push(withOptions({ forbidden: ['sendPush'] }))
    expect(status).toBe(403)
    expect(json).toMatchObject({ ok: false, error: expect.any(String), error_code: 40300 })
  })

  it('answers 413 to a body that is too large, where that is documented', async () => {
    const world = withOptions({ maxBodyBytes: 90 })
    expect((await push(world)).status).toBe(413)
    const opted_in = '2026-01-02T03:04:05'
    expect((await register(world, { opted_in, attributes: { a: 'b'.repeat(99) } })).status).toBe(
      201,
    )
  })

  it('answers 413 to a large file for a bulk send, as its contract says', async () => {
    const world = withOptions({ maxBodyBytes: 90 })
    const file = `ua_msisdn,ua_sender,ua_opted_in\n${'15035550142,12345,2026-01-02T03:04:05\n'.repeat(2)}`
    const headers = { 'content-type': 'text/csv' }
    expect((await airship(world, '/api/bulk/sms', file, headers)).status).toBe(413)
  })

  it('succeeds with the status that it is told to', async () => {
    const world = withOptions({ statuses: { registerSmsChannel: 202 } })
    expect((await registerOptedIn(world)).status).toBe(202)
    expect((await register(world, { sender: '999' })).status).toBe(400)
  })

  it.each([
    ['a status that the operation does not know', { statuses: { sendPush: 200 } }],
    ['a status for no operation', { statuses: { sendPsh: 202 } }],
    ['an OAuth client that cannot prove itself', { oauthClients: [{ clientId: 'a' }] }],
    ['a key of another curve', { oauthClients: [{ clientId: 'a', publicKey: 'pem' }] }],
    ['a webhook on another machine', { inboundUrl: 'https://example.com' }],
  ])('is refused with %s', (_name, options) => {
    expect(() => withOptions(options)).toThrow(RangeError)
  })
})

describe('the Accept header', () => {
  it.each([
    [ACCEPT, 202],
    [`${ACCEPT};`, 202],
    ['application/vnd.urbanairship+json;version=3', 202],
    ['*/*', 406],
    ['application/json', 406],
    ['application/vnd.urbanairship+json', 406],
    ['application/vnd.urbanairship+json; version=30', 406],
  ])('%s: %i', async (accept, status) => {
    expect(await statusWith(createMockServer(), { accept })).toBe(status)
  })
})

describe('two projects with the same sender', () => {
  it('know nothing of each other', async () => {
    const world = createMockServer()
    world.airship.addProject({ appKey: 'other', masterSecret: 'secret', senders: ['12345'] })
    world.airship.project('other').channel({ phone: '+15035556789' })
    await push(world)
    expect(world.phone('+15035556789').inbox).toHaveLength(0)
    const authorization = basic('other', 'secret')
    await airship(world, '/api/push', smsPush(), { authorization })
    expect(world.phone('+15035556789').inbox).toHaveLength(1)
    expect(world.requests.map((request) => request.account)).toEqual([appKey, 'other'])
  })
})
