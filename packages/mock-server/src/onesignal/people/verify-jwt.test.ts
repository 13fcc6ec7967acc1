import { describe, expect, it } from 'vitest'
import { ALICE } from '../../testing/calls.ts'
import { below, request, worldOf } from '../../testing/onesignal.ts'
import { defaultOneSignalApp } from '../../world/defaults.ts'

const START = Date.UTC(2026, 5, 1)
const { appId } = defaultOneSignalApp
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const keys = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
const others = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey)
const jwk = { kty: 'EC', crv: 'P-256', x, y }
const der = Buffer.from(await crypto.subtle.exportKey('spki', keys.publicKey)).toString('base64')
const pem = `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const CLAIMS = { iss: appId, exp: START / 1000 + 3600, identity: { external_id: 'alice' } }

async function jwt(claims: object = CLAIMS, { key = keys.privateKey, alg = 'ES256' } = {}) {
  const text = `${part({ alg, typ: 'JWT' })}.${part(claims)}`
  const bytes = new TextEncoder().encode(text)
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes)
  return `${text}.${Buffer.from(signature).toString('base64url')}`
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const secured = (verification: { publicKey?: string | typeof jwk; required?: boolean } = {}) => {
  const world = worldOf({ identityVerification: { publicKey: pem, ...verification } })
  world.onesignal.app().subscription({ phone: ALICE, externalId: 'alice' })
  return world
}
const view = (world: ReturnType<typeof worldOf>, headers?: Record<string, string>, id = 'alice') =>
  request(world, 'GET', below(`/users/by/external_id/${id}`), undefined, headers)

describe('identity verification', () => {
  it.each([
    ['a PEM', pem],
    ['a JWK', jwk],
  ])('takes a JWT that fits %s', async (_name, publicKey) => {
    expect((await view(secured({ publicKey }), bearer(await jwt()))).status).toBe(200)
  })

  it.each([
    ['of another app', { ...CLAIMS, iss: crypto.randomUUID() }],
    ['that has expired', { ...CLAIMS, exp: START / 1000 }],
    ['without an end', { ...CLAIMS, exp: undefined }],
    ['without an identity', { ...CLAIMS, identity: {} }],
    ['of somebody else', { ...CLAIMS, identity: { external_id: 'bob' } }],
  ])('refuses a JWT %s', async (_name, claims) => {
    const { status, json } = await view(secured(), bearer(await jwt(claims)))
    expect([status, json.errors[0].code]).toEqual([401, 'auth-1'])
  })

  it.each([
    ['signed with another key', () => jwt(CLAIMS, { key: others.privateKey })],
    ['with another algorithm', () => jwt(CLAIMS, { alg: 'HS256' })],
    ['in two parts', () => 'a.b'],
    ['of nonsense', () => 'a.b.c'],
  ])('refuses a JWT %s', async (_name, token) => {
    const world = secured()
    const { status, text } = await view(world, bearer(await token()))
    expect(status).toBe(401)
    expect(`${text} ${JSON.stringify(world.requests)}`).not.toContain(await token())
  })

  it('lets a JWT grow old with the clock of the world', async () => {
    const world = secured()
    const token = await jwt()
    await world.clock.advance('59m')
    expect((await view(world, bearer(token))).status).toBe(200)
    await world.clock.advance('1m')
    expect((await view(world, bearer(token))).status).toBe(401)
  })

  it('shuts out keys where it is required, and takes both where it is not', async () => {
    expect((await view(secured())).status).toBe(401)
    expect((await view(secured({ required: false }))).status).toBe(200)
    expect((await view(secured({ required: false }), bearer(await jwt()))).status).toBe(200)
  })

  it('is asked of the nine operations alone', async () => {
    const world = secured()
    const [subscription] = world.onesignal.app().subscriptions
    const user = below('/users/by/external_id/alice')
    const own = below(`/subscriptions/${subscription?.id}`)
    const nine = [
      ['POST', below('/users'), { identity: { external_id: 'alice' } }],
      ['GET', user, undefined],
      ['PATCH', user, { properties: { language: 'de' } }],
      ['GET', `${user}/identity`, undefined],
      ['PATCH', `${user}/identity`, { identity: { crm: '1' } }],
      ['DELETE', `${user}/identity/crm`, undefined],
      ['PATCH', own, { subscription: { enabled: true } }],
      ['DELETE', user, undefined],
    ] as const
    for (const [method, path, body] of nine) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: they change the same user
      expect((await request(world, method, path, body)).status).toBe(401)
      // oxlint-disable-next-line no-await-in-loop
      const answer = await request(world, method, path, body, bearer(await jwt()))
      expect(answer.status).toBeLessThan(300)
    }
    const other = secured()
    const [kept] = other.onesignal.app().subscriptions
    const aliases = below(`/subscriptions/${kept?.id}/user/identity`)
    expect((await request(other, 'GET', aliases)).status).toBe(200)
    expect((await request(other, 'DELETE', below(`/subscriptions/${kept?.id}`))).status).toBe(202)
  })

  it.each([
    ['lists', [{ type: 'SMS', token: '+15035550101' }], 200],
    ['does not list', undefined, 401],
  ])('adds a number that the JWT %s', async (_name, subscriptions, status) => {
    const world = secured()
    const path = below('/users/by/external_id/alice/subscriptions')
    const body = { subscription: { type: 'SMS', token: '+15035550101' } }
    const token = await jwt({ ...CLAIMS, subscriptions })
    expect((await request(world, 'POST', path, body, bearer(token))).status).toBe(status)
  })
})
