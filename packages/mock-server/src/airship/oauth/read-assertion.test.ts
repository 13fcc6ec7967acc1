import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ACCEPT, airship, basic, readJson, smsPush } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject } from '../../world/defaults.ts'
import type { MockServer } from '../../world/mock-server.ts'

const { appKey, masterSecret } = defaultAirshipProject
const TOKEN_URL = 'https://oauth2.asnapius.com/token'
const CLIENT = 'client-1'
const START = Date.UTC(2026, 5, 1, 12)

const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const jwk = pair.publicKey.export({ format: 'jwk' })

function worldWith(publicKey: unknown = pem, scopes?: readonly string[]) {
  const client = { clientId: CLIENT, publicKey, ...(scopes && { scopes }) }
  // The key is what the test is about, right or wrong.
  const oauthClients = [client] as never
  const project = { appKey, masterSecret, senders: ['12345'], oauthClients }
  return createMockServer({
    airship: { projects: [project] },
    clock: { start: START, frozen: true },
  })
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
let nonces = 0

/** An assertion that holds, unless a part says otherwise. */
function assertion({
  header = {},
  claims = {},
  key = pair.privateKey,
}: { header?: object; claims?: object; key?: KeyObject } = {}): string {
  const seconds = START / 1000
  const body = {
    iss: CLIENT,
    aud: TOKEN_URL,
    iat: seconds,
    exp: seconds + 300,
    sub: `app:${appKey}`,
    nonce: `nonce-${(nonces += 1)}`,
    ...claims,
  }
  const signed = `${part({ alg: 'ES384', kid: CLIENT, ...header })}.${part(body)}`
  const signature = sign('sha384', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

async function ask(
  world: MockServer,
  text: string,
  { url = TOKEN_URL, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
) {
  const response = await world.fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', ...headers },
    body: new URLSearchParams({ grant_type: 'client_credentials', assertion: text }),
  })
  return { response, status: response.status, json: await readJson(response) }
}

describe('an assertion', () => {
  it.each([
    ['PEM', pem],
    ['JWK', jwk],
  ])('opens the API with a key as %s', async (_name, publicKey) => {
    const world = worldWith(publicKey)
    const { status, json } = await ask(world, assertion())
    expect(status).toBe(200)
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
    const authorization = `Bearer ${json['access_token']}`
    const sent = await airship(world, 'https://api.asnapius.com/api/push', smsPush(), {
      authorization,
      accept: ACCEPT,
    })
    expect(sent.status).toBe(202)
  })

  it.each([
    ['a text', 'psh chn'],
    ['a list, as the official Python library sends it', ['psh', 'chn']],
  ])('asks for scopes with %s', async (_name, scope) => {
    const { json } = await ask(worldWith(), assertion({ claims: { scope } }))
    expect(json['scope']).toBe('psh chn')
  })

  it('takes the address that was called behind a base path', async () => {
    const url = 'http://127.0.0.1:1/airship/token'
    expect((await ask(worldWith(), assertion({ claims: { aud: url } }), { url })).status).toBe(200)
    expect((await ask(worldWith(), assertion(), { url })).status).toBe(200)
  })

  const seconds = START / 1000
  it.each([
    ['a key that is not the client’s', { key: other.privateKey }, 401, 'invalid_client'],
    ['another algorithm', { header: { alg: 'ES256' } }, 401, 'invalid_client'],
    ['no algorithm', { header: { alg: 'none' } }, 401, 'invalid_client'],
    ['an unknown kid', { header: { kid: 'nobody' } }, 401, 'invalid_client'],
    ['another issuer', { claims: { iss: 'nobody' } }, 400, 'invalid_grant'],
    ['another audience', { claims: { aud: 'https://example.com/token' } }, 400, 'invalid_grant'],
    [
      'the other region',
      { claims: { aud: 'https://oauth2.asnapieu.com/token' } },
      400,
      'invalid_grant',
    ],
    ['no iat', { claims: { iat: undefined } }, 400, 'invalid_grant'],
    ['no exp', { claims: { exp: undefined } }, 400, 'invalid_grant'],
    ['an exp that has passed', { claims: { exp: seconds } }, 400, 'invalid_grant'],
    ['an exp too far ahead', { claims: { exp: seconds + 601 } }, 400, 'invalid_grant'],
    ['no nonce', { claims: { nonce: '' } }, 400, 'invalid_grant'],
    ['a nonce too long', { claims: { nonce: 'n'.repeat(51) } }, 400, 'invalid_grant'],
    ['no app', { claims: { sub: undefined } }, 400, 'invalid_request'],
    ['another app', { claims: { sub: 'app:other' } }, 400, 'unauthorized_client'],
    ['an unknown scope', { claims: { scope: 'moon' } }, 400, 'invalid_scope'],
  ])('with %s is refused', async (_name, parts, status, error) => {
    const answer = await ask(worldWith(), assertion(parts))
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ error })
    expect(answer.json).not.toHaveProperty('ok')
    expect(answer.response.headers.has('www-authenticate')).toBe(status === 401)
  })

  it.each(['', 'abc', 'a.b', 'a.b.c.d', `${part({})}.${part({})}`, `x.${part({})}.c2ln`])(
    'is a JWT, and %j is none',
    async (text) => {
      const { status, json } = await ask(worldWith(), text)
      expect(status).toBe(400)
      expect(json).toMatchObject({ error: 'invalid_request' })
    },
  )

  it('counts for ten minutes at most, to the second', async () => {
    const claims = { exp: seconds + 600 }
    expect((await ask(worldWith(), assertion({ claims }))).status).toBe(200)
  })

  it('cannot come twice with one nonce within two hours', async () => {
    const world = worldWith()
    const once = () => ask(world, assertion({ claims: { nonce: 'once', ...at(world) } }))
    expect((await once()).status).toBe(200)
    await world.clock.advance('1h59m59s')
    expect((await once()).json).toMatchObject({ error: 'invalid_grant' })
    await world.clock.advance('1s')
    expect((await once()).status).toBe(200)
  })

  it('goes without a secret beside it', async () => {
    const headers = { authorization: basic(CLIENT, 'secret') }
    const { status, json } = await ask(worldWith(), assertion(), { headers })
    expect(status).toBe(400)
    expect(json).toMatchObject({ error: 'invalid_request' })
  })
})

const at = (world: MockServer) => {
  const now = world.clock.now() / 1000
  return { iat: now, exp: now + 60 }
}

const view = (world: MockServer, kid: string, host = 'https://oauth2.asnapius.com') =>
  world.fetch(`${host}/verify/public_key/${kid}`)

describe('the public key of a client', () => {
  it('is shown as PEM, however it was given', async () => {
    const response = await view(worldWith(jwk), CLIENT)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/x-pem-file')
    expect(response.headers.get('cache-control')).toMatch(/max-age=\d+/)
    expect(await response.text()).toBe(pem)
  })

  it('is 404 for somebody else, and on the hosts of the API', async () => {
    expect((await view(worldWith(), 'nobody')).status).toBe(404)
    expect((await view(worldWith(), CLIENT, 'https://api.asnapius.com')).status).toBe(404)
  })

  it.each([
    ['of another curve', p256.publicKey.export({ type: 'spki', format: 'pem' })],
    ['that is no key', 'abc'],
    ['that is half a JWK', { kty: 'EC', crv: 'P-384' }],
  ])('cannot be one %s', (_name, publicKey) => {
    expect(() => worldWith(publicKey)).toThrow(/public key of the OAuth client 'client-1'/)
  })

  it('is never the private one', async () => {
    const secret = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(await (await view(worldWith(secret), CLIENT)).text()).toBe(pem)
  })
})
