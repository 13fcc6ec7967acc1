import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTokenBucket } from '@textwire/core'
import type {
  BeforeCall,
  CheckInput,
  FetchLike,
  Observer,
  WireOptions,
  WireRequest,
} from '@textwire/core'
import { createScriptedTransport, createTestClock } from '@textwire/core/testing'
import type { ScriptedAnswer } from '@textwire/core/testing'
import type { AirshipOAuth } from '../airship-options.ts'
import { createTokenCall } from './create-token-call.ts'

const tokenUrl = 'http://127.0.0.1/token'
const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const pkcs8 = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const sec1 = pair.privateKey.export({ type: 'sec1', format: 'pem' }).toString()
const byKey: AirshipOAuth = { clientId: 'client', privateKey: pkcs8 }
const bySecret: AirshipOAuth = { clientId: 'client', clientSecret: 'client-secret' }
const made = { json: { access_token: 'a', token_type: 'Bearer', expires_in: 3600 } }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function callOver(
  oauth: AirshipOAuth,
  script: readonly ScriptedAnswer[] = [made],
  options: WireOptions = {},
) {
  const transport = createScriptedTransport(script)
  const clock = createTestClock(Date.UTC(2026, 10, 21, 10))
  const fetchToken = createTokenCall(oauth, 'app-key', tokenUrl, { transport, clock, ...options })
  return { fetchToken, clock, requests: transport.requests }
}

const settings = (setting: string) => ({ name: 'ConfigurationError', setting })

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

const formOf = (request: WireRequest | undefined) =>
  Object.fromEntries(new URLSearchParams(String(request?.body)))

const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())

/** The header and claims of a request's assertion, once its signature has held. */
function openAssertion(request: WireRequest | undefined) {
  const [header = '', payload = '', signature = ''] = (formOf(request)['assertion'] ?? '').split(
    '.',
  )
  const half = { key: createPublicKey(pair.privateKey), dsaEncoding: 'ieee-p1363' } as const
  const signed = Buffer.from(`${header}.${payload}`)
  expect(verify('sha384', signed, half, Buffer.from(signature, 'base64url'))).toBe(true)
  // A claim that is missing shows in the comparison.
  return { header: read(header), claims: read(payload) as Record<string, unknown> }
}

describe('a client with a secret', () => {
  it('shows id and secret in the header, and asks for the project', async () => {
    const { fetchToken, requests } = callOver(bySecret)
    expect(await fetchToken()).toEqual({ token: 'a', lifeMs: 3_600_000 })
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: tokenUrl,
        headers: {
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${btoa('client:client-secret')}`,
        },
        body: 'grant_type=client_credentials&sub=app%3Aapp-key',
      },
    ])
  })

  it('asks for the scopes and addresses that it is limited to', async () => {
    const { fetchToken, requests } = callOver({
      ...bySecret,
      scope: ['chn', 'psh'],
      ipaddr: ['203.0.113.0/24', '2001:db8::/32'],
    })
    await fetchToken()
    expect(formOf(requests[0])).toEqual({
      grant_type: 'client_credentials',
      sub: 'app:app-key',
      scope: 'chn psh',
      ipaddr: '203.0.113.0/24 2001:db8::/32',
    })
  })

  it('can be read back from the header, whatever id and secret hold', async () => {
    const text = fc.string({ minLength: 1 })
    await fc.assert(
      fc.asyncProperty(text, text, async (clientId, clientSecret) => {
        const { fetchToken, requests } = callOver({ clientId, clientSecret })
        await fetchToken()
        const { authorization = '' } = requests[0]?.headers ?? {}
        const parts = atob(authorization.replace('Basic ', '')).split(':')
        const shown = parts.map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
        expect(shown).toEqual([clientId, clientSecret])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a client with a private key', () => {
  const seconds = Date.UTC(2026, 10, 21, 10) / 1000

  it.each([
    ['PKCS#8', pkcs8],
    ['PKCS#8 with \\n written out', pkcs8.replaceAll('\n', String.raw`\n`)],
    ['SEC1', sec1],
    ['a JSON Web Key', pair.privateKey.export({ format: 'jwk' })],
  ])('signs an assertion, and sends no header of its own: %s', async (_, privateKey) => {
    const { fetchToken, requests } = callOver({ clientId: 'client', privateKey })
    expect(await fetchToken()).toMatchObject({ token: 'a' })
    expect(Object.keys(formOf(requests[0]))).toEqual(['grant_type', 'assertion'])
    expect(formOf(requests[0])).toMatchObject({ grant_type: 'client_credentials' })
    expect(requests[0]?.headers).not.toHaveProperty('authorization')
    expect(openAssertion(requests[0])).toEqual({
      header: { alg: 'ES384', kid: 'client' },
      claims: {
        iss: 'client',
        sub: 'app:app-key',
        aud: tokenUrl,
        iat: seconds,
        exp: seconds + 300,
        nonce: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    })
  })

  it('takes a WebCrypto key that cannot be exported', async () => {
    const parameters = { name: 'ECDSA', namedCurve: 'P-384' }
    const { privateKey } = await crypto.subtle.generateKey(parameters, false, ['sign', 'verify'])
    const { fetchToken } = callOver({ clientId: 'client', privateKey })
    expect(await fetchToken()).toMatchObject({ token: 'a' })
  })

  it('limits the token by claims, apart by spaces', async () => {
    const limits = { scope: ['chn', 'psh'], ipaddr: ['203.0.113.0/24', '198.51.100.7/32'] }
    const { fetchToken, requests } = callOver({ ...byKey, ...limits })
    await fetchToken()
    expect(openAssertion(requests[0]).claims).toMatchObject({
      scope: 'chn psh',
      ipaddr: '203.0.113.0/24 198.51.100.7/32',
    })
  })

  it('signs anew for each attempt and each token: none is sent twice', async () => {
    const script = [{ status: 503 }, new Error('lost'), { status: 429 }, made, made]
    const { fetchToken, requests } = callOver(byKey, script)
    await fetchToken()
    await fetchToken()
    const claims = requests.map((request) => openAssertion(request).claims)
    expect(new Set(claims.map(({ nonce }) => nonce)).size).toBe(5)
    const issued = claims.map(({ iat }) => Number(iat))
    expect(issued).toEqual(issued.toSorted((a, b) => a - b))
  })

  it("goes by the machine's time of day when it is given no clock", async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_999)
    const transport = createScriptedTransport([made])
    await createTokenCall(byKey, 'app-key', tokenUrl, { transport })()
    expect(openAssertion(transport.requests[0]).claims).toMatchObject({ iat: 1_800_000_000 })
  })

  it('sends through the given fetch', async () => {
    const fetch = vi.fn<FetchLike>(async () => Response.json(made.json))
    await createTokenCall(byKey, 'app-key', tokenUrl, { fetch })()
    expect(String(fetch.mock.calls[0]?.[1].body)).toMatch(
      /^grant_type=client_credentials&assertion=/,
    )
  })

  it.each([
    [
      'a P-256 key',
      'P-256',
      /it is a P-256 key, and ES384 takes P-384 alone; use the private half/,
    ],
    ['a secp256k1 key', 'secp256k1', /it is a secp256k1 key/],
  ])('sends nothing with %s, and says why', async (_, namedCurve, says) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const observe = vi.fn<Observer>()
    const oauth = { clientId: 'client', privateKey: pem }
    const { fetchToken, requests } = callOver(oauth, [], { observe })
    expect(await errorOf(fetchToken())).toMatchObject({
      name: 'ConfigurationError',
      setting: 'oauth.privateKey',
      message: expect.stringMatching(says),
    })
    expect([requests.length, observe.mock.calls.length]).toEqual([0, 0])
  })

  it('says that nothing was sent when the runtime has no WebCrypto', async () => {
    vi.stubGlobal('crypto', {})
    const { fetchToken, requests } = callOver(byKey)
    expect(await errorOf(fetchToken())).toMatchObject({
      name: 'ConfigurationError',
      setting: 'oauth.privateKey',
      message: expect.stringContaining('It takes WebCrypto'),
    })
    expect(requests).toHaveLength(0)
  })
})

describe('a refused token', () => {
  const secretAdvice = 'Check oauth.clientId, oauth.clientSecret, region'
  const keyAdvice = "Check oauth.clientId, oauth.privateKey (and this machine's clock), region"
  const scopeAdvice = 'Check oauth.scope'
  const urlAdvice = 'Check oauth.tokenUrl and baseUrl'
  const auth = { name: 'AuthError', outcome: 'not-sent' }
  const refusals: [status: number, error: string, is: object, says: string, oauth: AirshipOAuth][] =
    [
      [401, 'invalid_client', { ...auth, status: 401 }, secretAdvice, bySecret],
      [401, 'invalid_client', { ...auth, code: 'invalid_client' }, keyAdvice, byKey],
      [400, 'invalid_client', { ...auth, status: 400 }, secretAdvice, bySecret],
      [400, 'invalid_grant', { ...auth, code: 'invalid_grant' }, keyAdvice, byKey],
      [400, 'unauthorized_client', auth, secretAdvice, bySecret],
      [403, 'other', auth, secretAdvice, bySecret],
      [400, 'invalid_scope', settings('oauth.scope'), scopeAdvice, bySecret],
      [400, 'invalid_request', settings('oauth'), 'Check appKey, oauth.ipaddr', bySecret],
      [406, 'invalid_request', settings('oauth'), 'Check appKey, oauth.ipaddr', bySecret],
      [400, 'unsupported_grant_type', settings('oauth.tokenUrl'), urlAdvice, bySecret],
      [404, 'none', settings('oauth.tokenUrl'), urlAdvice, bySecret],
      [302, 'none', settings('oauth.tokenUrl'), urlAdvice, bySecret],
    ]

  it.each(refusals)('%i %s says what to look at', async (status, error, is, says, oauth) => {
    const json = { error, error_description: 'In words.' }
    const { fetchToken, requests } = callOver(oauth, [{ status, json }])
    expect(await errorOf(fetchToken())).toMatchObject({
      ...is,
      message: expect.stringMatching(
        `^airship.createToken answered ${status}: ${error}: In words. Without a token nothing can be sent.`,
      ),
    })
    expect(requests).toHaveLength(1)
    const again = callOver(oauth, [{ status, json }])
    expect(String(await errorOf(again.fetchToken()))).toContain(says)
  })

  it.each([
    ['a bare text', 401, 'Unauthorized\n', /answered 401: Unauthorized\. Without a token/],
    ['a page', 401, '<html>client-secret</html>', /answered 401: no known words\. Without a token/],
    ['nothing', 404, '', /answered 404: no body\. Without a token.*oauth\.tokenUrl/],
    ['a list', 400, '[]', /answered 400: no known words\. Without a token.*oauth\.tokenUrl/],
  ])('is told of when the answer is %s', async (_, status, text, says) => {
    const { fetchToken } = callOver(bySecret, [{ status, text }])
    expect(await errorOf(fetchToken())).toMatchObject({ message: expect.stringMatching(says) })
  })

  it.each([bySecret, { ...bySecret, clientSecret: 'client secret/+' }])(
    'shows neither the secret nor the header: %j',
    async (oauth) => {
      const { clientSecret = '' } = oauth
      const basic = btoa(`client:${encodeURIComponent(clientSecret).replace('%20', '+')}`)
      const json = { error: 'invalid_client', error_description: `not ${clientSecret}, ${basic}` }
      for (const status of [400, 401, 404]) {
        const error = await errorOf(callOver(oauth, [{ status, json }]).fetchToken())
        const shown = `${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`
        expect(shown).toContain('invalid_client')
        expect(shown).not.toContain(clientSecret)
        expect(shown).not.toContain(basic)
      }
    },
  )
})

describe('a token endpoint that is down', () => {
  it.each<[what: string, answer: ScriptedAnswer]>([
    ['a 500', { status: 500 }],
    ['a 503', { status: 503 }],
    ['a 429', { status: 429 }],
    ['a lost connection', new Error('reset')],
    ['a page in place of JSON', { text: '<html>' }],
  ])('is asked again after %s', async (_, answer) => {
    const { fetchToken, requests } = callOver(bySecret, [answer, answer, made])
    expect(await fetchToken()).toMatchObject({ token: 'a' })
    expect(requests).toHaveLength(3)
  })

  it.each<[name: string, answer: ScriptedAnswer]>([
    ['ServerError', { status: 502 }],
    ['RateLimitError', { status: 429 }],
    ['NetworkError', new Error('reset')],
    ['UnreadableResponseError', { text: '<html>' }],
  ])('ends in a %s that leaves no doubt about a text', async (name, answer) => {
    const { fetchToken } = callOver(bySecret, [answer, answer], { maxAttempts: 2 })
    expect(await errorOf(fetchToken())).toMatchObject({
      name,
      outcome: 'not-sent',
      operation: 'airship.createToken',
    })
  })
})

describe('the answer', () => {
  it.each([
    [{ expires_in: 30 }, 30_000],
    [{ expires_in: '3600' }, 3_600_000],
    [{}, 3_600_000],
    [{ expires_in: 0 }, 3_600_000],
    [{ expires_in: -1 }, 3_600_000],
    [{ expires_in: 'soon' }, 3_600_000],
    [{ expires_in: null }, 3_600_000],
  ])('%j makes a token that lives %i ms', async (rest, lifeMs) => {
    const { fetchToken } = callOver(bySecret, [{ json: { access_token: 'a', ...rest } }])
    expect(await fetchToken()).toEqual({ token: 'a', lifeMs })
  })

  it.each([{}, { access_token: null }, { access_token: '' }, { access_token: 'a\nb' }])(
    '%j holds no token and is refused',
    async (json) => {
      const { fetchToken } = callOver(bySecret, [{ json }])
      expect(await errorOf(fetchToken())).toMatchObject({
        name: 'ConfigurationError',
        setting: 'oauth',
      })
    },
  )
})

it('leaves out the options that are about texts, and keeps the rest', async () => {
  const beforeCall = vi.fn<BeforeCall>()
  const validate = vi.fn<CheckInput>(() => [{ path: 'body', message: 'is wrong' }])
  const observe = vi.fn<Observer>()
  const rateLimit = createTokenBucket({ perSecond: 1 })
  const { fetchToken } = callOver(bySecret, [made], {
    beforeCall,
    validate,
    rateLimit,
    observe,
    baseUrl: 'http://127.0.0.1:1',
  })
  await fetchToken()
  expect([beforeCall, validate, observe].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1])
})
