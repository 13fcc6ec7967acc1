import { describe, expect, it } from 'vitest'
import { keyHeader, messageBody, postMessage, send } from '../../testing/calls.ts'
import { below, organizationHeader, request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp, defaultOneSignalOrganization } from '../../world/defaults.ts'
import { secretSettings } from './secret-settings.ts'

type World = ReturnType<typeof worldOf>

const { appId, apiKey } = defaultOneSignalApp
const { organizationId } = defaultOneSignalOrganization
const TOKENS = below('/auth/tokens')
const UNKNOWN = `/apps/${crypto.randomUUID()}`
const asOrganization = (world: World, method: string, path: string, body?: object) =>
  request(world, method, path, body, organizationHeader)
const sendWith = (world: World, key: string, app_id = appId) =>
  postMessage(world, messageBody({ app_id }), { headers: { authorization: `Key ${key}` } })

describe('API keys', () => {
  it('work from the moment they are made until they are deleted', async () => {
    const world = worldOf()
    const made = await asOrganization(world, 'POST', TOKENS, { name: 'checkout' })
    expect(made.status).toBe(200)
    const { token_id: id, formatted_token: secret } = made.json
    expect(secret).toMatch(/^os_v2_app_/)
    expect((await sendWith(world, secret)).status).toBe(200)
    const deleted = await asOrganization(world, 'DELETE', `${TOKENS}/${id}`)
    expect([deleted.status, deleted.json]).toEqual([200, {}])
    expect((await sendWith(world, secret)).status).toBe(403)
    expect((await asOrganization(world, 'DELETE', `${TOKENS}/${id}`)).status).toBe(404)
  })

  it('are listed without their secrets', async () => {
    const world = worldOf()
    await asOrganization(world, 'POST', TOKENS, { name: 'checkout' })
    const { status, json, text } = await asOrganization(world, 'GET', TOKENS)
    expect(status).toBe(200)
    expect(json.tokens).toMatchObject([
      { name: 'Key 1', ip_allowlist_mode: 'disabled', ip_allowlist: [] },
      { name: 'checkout', created_at: '2026-06-01T00:00:00.000Z' },
    ])
    expect(text).not.toContain('os_v2_app_')
  })

  it('lose the old secret at once when rotated', async () => {
    const world = worldOf()
    const [key] = (await asOrganization(world, 'GET', TOKENS)).json.tokens
    const { status, json } = await asOrganization(world, 'POST', `${TOKENS}/${key.token_id}/rotate`)
    expect([status, Object.keys(json)]).toEqual([200, ['formatted_token']])
    expect((await sendWith(world, apiKey)).status).toBe(403)
    expect((await sendWith(world, json.formatted_token)).status).toBe(200)
    expect(world.onesignal.app().apiKey).toBe(json.formatted_token)
    world.reset()
    expect((await sendWith(world, apiKey)).status).toBe(200)
  })

  it('open the app to the addresses on their list alone', async () => {
    const world = worldOf()
    const [key] = (await asOrganization(world, 'GET', TOKENS)).json.tokens
    const limit = (ip_allowlist: string[]) =>
      asOrganization(world, 'PATCH', `${TOKENS}/${key.token_id}`, {
        ip_allowlist_mode: 'explicit',
        ip_allowlist,
      })
    expect((await limit(['203.0.113.0/24'])).status).toBe(200)
    expect((await send(world)).status).toBe(403)
    await limit(['203.0.113.0/24', '127.0.0.0/8'])
    expect((await send(world)).status).toBe(200)
  })

  it('are at most 16', async () => {
    const world = worldOf({ apiKeys: Array.from({ length: 15 }, (_, index) => `key-${index}`) })
    expect((await asOrganization(world, 'POST', TOKENS, { name: 'last' })).status).toBe(200)
    const { status, json } = await asOrganization(world, 'POST', TOKENS, { name: 'one more' })
    expect([status, json]).toEqual([400, {}])
  })

  it.each([
    ['GET', TOKENS, undefined],
    ['POST', TOKENS, { name: 'x' }],
    ['PATCH', `${TOKENS}/${crypto.randomUUID()}`, { name: 'x' }],
    ['DELETE', `${TOKENS}/${crypto.randomUUID()}`, undefined],
    ['POST', `${TOKENS}/${crypto.randomUUID()}/rotate`, undefined],
    ['GET', '/apps', undefined],
    ['POST', '/apps', { name: 'x', organization_id: organizationId }],
    ['PUT', below(''), { name: 'x' }],
  ])('of an app do not open %s %s', async (method, path, body) => {
    const world = worldOf()
    const { status, json } = await request(world, method, path, body, keyHeader)
    expect(status).toBe(403)
    expect(json.errors[0]).toContain('Access denied.')
    expect((await request(world, method, path, body, {})).status).toBe(403)
  })

  it('of the organization do not open an app', async () => {
    const world = worldOf()
    const response = await postMessage(world, messageBody(), { headers: organizationHeader })
    expect(response.status).toBe(403)
  })

  it.each([
    ['GET', '/auth/tokens', undefined],
    ['POST', '/auth/tokens', { name: 'x' }],
    ['PUT', '', { name: 'x' }],
    ['GET', '', undefined],
  ])('are 404 below an app that is not there: %s %s', async (method, path, body) => {
    const { status, json } = await asOrganization(worldOf(), method, `${UNKNOWN}${path}`, body)
    expect([status, json.errors]).toEqual([404, ['App not found']])
  })

  it('are 404 when they are not there, and 400 without a reason for a body that is wrong', async () => {
    const world = worldOf()
    const path = `${TOKENS}/${crypto.randomUUID()}`
    const unknown = await asOrganization(world, 'PATCH', path, { name: 'x' })
    expect([unknown.status, unknown.json.errors]).toEqual([404, ['Token not found']])
    const wrong = await asOrganization(world, 'POST', TOKENS, {})
    expect([wrong.status, wrong.json]).toEqual([400, {}])
    expect(world.requests.at(-1)?.notes.join()).toContain('name')
  })
})

describe('apps', () => {
  it('can be used as soon as they are made', async () => {
    const world = worldOf()
    const made = await asOrganization(world, 'POST', '/apps', {
      name: 'Kitchen',
      organization_id: organizationId,
      apns_p8: 'bm90IGEga2V5',
    })
    expect(made.status).toBe(200)
    expect(made.json).toMatchObject({
      name: 'Kitchen',
      players: 0,
      organization_id: organizationId,
    })
    const { id } = made.json
    const key = await asOrganization(world, 'POST', `/apps/${id}/auth/tokens`, { name: 'first' })
    expect((await sendWith(world, key.json.formatted_token, id)).status).toBe(200)
    expect(world.onesignal.app(id).messages).toHaveLength(1)
    expect(JSON.stringify([made.json, world.requests])).not.toContain('bm90IGEga2V5')
  })

  it.each([...secretSettings])('show %s neither in an answer nor in the log', async (setting) => {
    const world = worldOf()
    const body = { name: 'Kitchen', organization_id: organizationId, [setting]: 'bm90IGEga2V5' }
    const { json } = await asOrganization(world, 'POST', '/apps', body)
    const changed = await asOrganization(world, 'PUT', `/apps/${json.id}`, body)
    const viewed = await asOrganization(world, 'GET', `/apps/${json.id}`)
    expect([json, changed.json, viewed.json].filter((app) => setting in app)).toEqual([])
    expect(world.requests[0]?.body).toMatchObject({ name: 'Kitchen', [setting]: '[redacted]' })
    expect(JSON.stringify(world.requests)).not.toContain('bm90IGEga2V5')
  })

  it('count who is subscribed, as that changes', async () => {
    const world = worldOf({ syncOptOut: true })
    const app = world.onesignal.app()
    const counts = async () => {
      const { json } = await request(world, 'GET', below(''))
      return [json.players, json.messageable_players]
    }
    await send(world, { include_phone_numbers: ['+15035550101', '+15035550102'] })
    expect(await counts()).toEqual([2, 2])
    const snapshot = world.snapshot()
    world.phone('+15035550101').reply('STOP')
    expect(await counts()).toEqual([2, 1])
    const [, second] = app.subscriptions
    await request(world, 'DELETE', below(`/subscriptions/${second?.id}`))
    expect(await counts()).toEqual([1, 0])
    world.restore(snapshot)
    expect(await counts()).toEqual([2, 2])
  })

  it('made since are gone after a reset', async () => {
    const world = worldOf()
    const body = { name: 'Kitchen', organization_id: organizationId }
    const { json } = await asOrganization(world, 'POST', '/apps', body)
    world.reset()
    expect((await asOrganization(world, 'GET', `/apps/${json.id}`)).status).toBe(404)
    expect((await asOrganization(world, 'GET', '/apps')).json).toHaveLength(1)
  })

  it('are listed, and shown to either kind of key', async () => {
    const world = worldOf({ name: 'Restaurant' })
    world.onesignal.app().subscription({ phone: '+15035550101' })
    world.onesignal.app().subscription({ phone: '+15035550102', subscribed: false })
    const list = await asOrganization(world, 'GET', '/apps')
    expect(list.json).toMatchObject([
      { id: appId, name: 'Restaurant', players: 2, messageable_players: 1 },
    ])
    expect((await asOrganization(world, 'GET', below(''))).json).toEqual(list.json[0])
    expect((await request(world, 'GET', below(''))).json).toEqual(list.json[0])
    const config = await request(world, 'GET', below('?view=config'))
    expect(config.json.channels.sms).toEqual({ enabled: true, platforms: [] })
  })

  it('are changed by the organization', async () => {
    const world = worldOf()
    const { status, json } = await asOrganization(world, 'PUT', below(''), {
      name: 'Bar',
      site_name: 'Bar',
    })
    expect(status).toBe(200)
    expect(json).toMatchObject({ id: appId, name: 'Bar', site_name: 'Bar' })
  })

  it('are made in one’s own organization alone', async () => {
    const body = { name: 'x', organization_id: crypto.randomUUID() }
    expect((await asOrganization(worldOf(), 'POST', '/apps', body)).status).toBe(403)
  })
})

describe('a fault of an app', () => {
  it('meets calls of the organization and of devices on it, and no call with a wrong key', async () => {
    const world = worldOf()
    const fault = { account: appId, status: 503 } as const
    world.faults([fault, fault])
    const headers = { authorization: 'Key wrong' }
    expect((await request(world, 'GET', TOKENS, undefined, headers)).status).toBe(403)
    expect((await asOrganization(world, 'GET', TOKENS)).status).toBe(503)
    expect((await request(world, 'POST', below('/users'), {}, {})).status).toBe(503)
    world.assertFaultsUsed()
  })
})
