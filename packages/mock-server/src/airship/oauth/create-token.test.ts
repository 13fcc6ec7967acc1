import { describe, expect, it } from 'vitest'
import { airship, basic, readJson, smsPush } from '../../testing/calls.ts'
import { createMockServer } from '../../world/create-mock-server.ts'
import { defaultAirshipProject, defaultAirshipTokens } from '../../world/defaults.ts'
import type { MockServer } from '../../world/mock-server.ts'

const { appKey, masterSecret } = defaultAirshipProject
const { clientId, clientSecret } = defaultAirshipTokens
const OAUTH_HOST = 'https://api.asnapius.com'
const TOKEN_URL = 'https://oauth2.asnapius.com/token'

const statusWith = async (world: MockServer, headers: Record<string, string>, host = '') =>
  (await airship(world, `${host}/api/push`, smsPush(), headers)).status

async function askForToken(
  world: MockServer,
  form: Record<string, string> = {},
  headers: Record<string, string> = {},
  url = TOKEN_URL,
) {
  const fields = { grant_type: 'client_credentials', sub: `app:${appKey}`, ...form }
  const response = await world.fetch(url, {
    method: 'POST',
    headers: {
      authorization: basic(clientId, clientSecret),
      accept: 'application/json',
      ...headers,
    },
    body: new URLSearchParams(fields),
  })
  return { response, status: response.status, json: await readJson(response) }
}

describe('OAuth', () => {
  it('issues a token that opens the OAuth hosts and no others', async () => {
    const world = createMockServer()
    const { response, status, json } = await askForToken(world)
    expect(status).toBe(200)
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
    expect(json['scope'].split(' ')).toContain('psh')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const authorization = `Bearer ${json['access_token']}`
    expect(await statusWith(world, { authorization }, OAUTH_HOST)).toBe(202)
    expect(await statusWith(world, { authorization })).toBe(401)
    expect(await statusWith(world, { authorization }, 'http://127.0.0.1:1/airship')).toBe(202)
  })

  it('lets a token expire on the clock of the world', async () => {
    const world = createMockServer({ clock: { frozen: true } })
    const authorization = `Bearer ${(await askForToken(world)).json['access_token']}`
    await world.clock.advance('59m59s')
    expect(await statusWith(world, { authorization }, OAUTH_HOST)).toBe(202)
    await world.clock.advance('1s')
    expect(await statusWith(world, { authorization }, OAUTH_HOST)).toBe(401)
  })

  it('keeps a token to its scopes', async () => {
    const world = createMockServer()
    const { json } = await askForToken(world, { scope: 'chn' })
    expect(json['scope']).toBe('chn')
    const headers = { authorization: `Bearer ${json['access_token']}` }
    expect(await statusWith(world, headers, OAUTH_HOST)).toBe(401)
    const lookup = await airship(
      world,
      `${OAUTH_HOST}/api/channels/sms/1503/12345`,
      undefined,
      headers,
    )
    expect(lookup.status).toBe(404)
  })

  it.each([
    ['another grant', { grant_type: 'password' }, {}, 400, 'unsupported_grant_type'],
    ['no app', { sub: '' }, {}, 400, 'invalid_request'],
    ['another app', { sub: 'app:other' }, {}, 400, 'unauthorized_client'],
    ['an unknown scope', { scope: 'psh moon' }, {}, 400, 'invalid_scope'],
    ['an assertion beside the secret', { assertion: 'x.y.z' }, {}, 400, 'invalid_request'],
    ['a wrong secret', {}, { authorization: basic(clientId, 'x') }, 401, 'invalid_client'],
    ['a picture', {}, { accept: 'image/png' }, 406, 'invalid_request'],
  ])('refuses %s', async (_name, form, headers, status, error) => {
    const answer = await askForToken(createMockServer(), form, headers)
    expect(answer.status).toBe(status)
    expect(answer.json).toMatchObject({ error })
    expect(answer.json).not.toHaveProperty('ok')
    expect(answer.response.headers.has('www-authenticate')).toBe(status === 401)
  })

  it.each([
    ['bare', 'a b', "c/d+e%20'(f)!~*é"],
    ['as values of a form', 'a+b', 'c%2Fd%2Be%2520%27%28f%29%21%7E*%C3%A9'],
    ['with blanks as %20', 'a%20b', "c%2fd%2be%2520'(f)!~*%c3%a9"],
  ])('takes id and secret %s', async (_name, id, secret) => {
    const client = { clientId: 'a b', clientSecret: "c/d+e%20'(f)!~*é" }
    const project = { appKey, masterSecret, senders: ['12345'], oauthClients: [client] }
    const world = createMockServer({ airship: { projects: [project] } })
    const authorization = basic(id, secret)
    expect((await askForToken(world, {}, { authorization })).status).toBe(200)
  })

  it('does not issue tokens on the hosts of the API', async () => {
    const answer = await askForToken(createMockServer(), {}, {}, `${OAUTH_HOST}/token`)
    expect(answer.status).toBe(404)
  })

  it('keeps assertions out of the log', async () => {
    const world = createMockServer()
    await askForToken(world, { assertion: 'very.secret.thing' })
    expect(JSON.stringify(world.requests)).not.toContain('secret.thing')
    expect(world.requests.at(-1)?.operation).toBe('airship.createToken')
  })
})
