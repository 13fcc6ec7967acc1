import type { Exchange } from '../../world/exchange.ts'
import { json, type MockResponse } from '../../world/mock-response.ts'
import { readBasic } from '../access/read-basic.ts'
import type { AirshipContext } from '../context.ts'
import { oauthError } from './oauth-error.ts'
import { readAssertion } from './read-assertion.ts'
import type { TokenHolder, TokenRequest } from './token-request.ts'

/** Source: Airship, "OAuth 2.0": a token lives an hour. */
const LIFETIME_S = 3600

/** Source: Airship's published OpenAPI file, the security scheme `oauth2Token`. */
const SCOPES: readonly string[] = [
  'att',
  'chn',
  'cnt',
  'evt',
  'jny',
  'lst',
  'nu',
  'pln',
  'psh',
  'rmc',
  'rpt',
  'sch',
  'tpl',
]

/** `airship.createToken`. Source: Airship, "OAuth 2.0", `POST /token`. */
export function createToken(exchange: Exchange, context: AirshipContext): MockResponse {
  if (exchange.site !== undefined && exchange.site.role !== 'token') {
    return oauthError(404, 'invalid_request', 'Tokens are issued on the oauth2 hosts.')
  }
  if (!acceptsJson(exchange)) return oauthError(406, 'invalid_request', 'Accept has to allow JSON.')
  const form = new URLSearchParams(exchange.text)
  if (form.get('grant_type') !== 'client_credentials') {
    return oauthError(400, 'unsupported_grant_type', 'grant_type has to be client_credentials.')
  }
  const request = readRequest(form, exchange, context)
  return 'status' in request ? request : issue(request, exchange, context)
}

/** A client shows its secret, or an assertion, and not both. */
function readRequest(
  form: URLSearchParams,
  exchange: Exchange,
  context: AirshipContext,
): TokenRequest | MockResponse {
  if (form.has('ipaddr')) exchange.note('The addresses of ipaddr are not checked.')
  const assertion = form.get('assertion')
  if (assertion !== null) {
    return exchange.headers.has('authorization')
      ? oauthError(400, 'invalid_request', 'An assertion goes without an Authorization header.')
      : readAssertion(assertion, exchange, context)
  }
  const holder = bySecret(exchange, context)
  if (holder === undefined) return oauthError(401, 'invalid_client')
  return { ...holder, subjects: words(form, 'sub'), scopes: words(form, 'scope') }
}

/**
 * One source says that id and secret are encoded before Base64, as values of a form (RFC 6749, section 2.3.1), another sends
 * them bare.
 */
function bySecret({ headers }: Exchange, { projects }: AirshipContext): TokenHolder | undefined {
  const credential = /^basic (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  const { name, secret } = readBasic(credential ?? '')
  for (const project of projects.values()) {
    for (const client of project.options.oauthClients ?? []) {
      const { clientId, clientSecret } = client
      if (clientSecret === undefined) continue
      const isBare = clientId === name && clientSecret === secret
      const isEncoded = clientId === fromForm(name) && clientSecret === fromForm(secret)
      if (isBare || isEncoded) return { project, client }
    }
  }
  return undefined
}

/** A value of a form, decoded; undefined if it cannot be one. */
function fromForm(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

/** Values apart by blanks, repeated, or both. */
const words = (form: URLSearchParams, name: string) =>
  form.getAll(name).flatMap((value) => value.split(/\s+/).filter((word) => word !== ''))

function issue(
  { project, client, subjects, scopes: wanted }: TokenRequest,
  exchange: Exchange,
  { clock }: AirshipContext,
): MockResponse {
  const { appKey, region } = project.options
  if (!subjects.some((subject) => subject.startsWith('app:'))) {
    return oauthError(400, 'invalid_request', 'sub has to name an app, as in app:<app key>.')
  }
  const isElsewhere = region !== undefined && (exchange.site?.region ?? region) !== region
  if (!subjects.includes(`app:${appKey}`) || isElsewhere) {
    return oauthError(400, 'unauthorized_client', 'The client does not belong to this app.')
  }
  const allowed = client.scopes ?? SCOPES
  const unknown = wanted.filter((scope) => !allowed.includes(scope))
  if (unknown.length > 0) {
    return oauthError(400, 'invalid_scope', `Not allowed: ${unknown.join(' ')}.`)
  }
  const scopes = wanted.length > 0 ? wanted : allowed
  const expiresAt = clock.now() + LIFETIME_S * 1000
  const token = tokenFor(appKey, expiresAt)
  project.tokens.set(token, { scopes, expiresAt })
  const body = { access_token: token, token_type: 'Bearer', expires_in: LIFETIME_S }
  return json(200, { ...body, scope: scopes.join(' ') }, NO_STORE)
}

const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' }

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Shaped like the JWT that the service issues, with the expiry that some libraries read; unsigned. */
function tokenFor(appKey: string, expiresAt: number): string {
  const claims = { sub: `app:${appKey}`, exp: Math.floor(expiresAt / 1000) }
  return [
    part({ alg: 'none', typ: 'JWT' }),
    part({ ...claims, jti: crypto.randomUUID() }),
    'mock',
  ].join('.')
}

function acceptsJson({ headers }: Exchange): boolean {
  const accept = headers.get('accept')
  return accept === null || /\*\/\*|application\/(\*|json)/.test(accept)
}
