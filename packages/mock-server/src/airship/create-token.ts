import type { Exchange } from '../world/exchange.ts'
import { json, type MockResponse } from '../world/mock-response.ts'
import { readBasic } from './authenticate.ts'
import type { AirshipContext } from './context.ts'
import type { AirshipOAuthClient } from './project-options.ts'
import type { ProjectState } from './project-state.ts'

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
  if (exchange.site?.role === 'classic' || exchange.site?.role === 'oauth') {
    return refuse(404, 'invalid_request', 'Tokens are issued on the oauth2 hosts.')
  }
  if (!acceptsJson(exchange)) return refuse(406, 'invalid_request', 'Accept has to allow JSON.')
  const form = new URLSearchParams(exchange.text)
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'grant_type has to be client_credentials.')
  }
  if (form.has('assertion')) {
    exchange.note('The mock server does not check assertions: use the id and the secret.')
    return refuse(400, 'invalid_request', 'The mock server does not check assertions.')
  }
  const holder = holderOf(exchange, context)
  if (holder === undefined) {
    return refuse(401, 'invalid_client', undefined, { 'www-authenticate': 'Basic realm="oauth2"' })
  }
  return issue(form, holder, context)
}

interface Holder {
  readonly project: ProjectState
  readonly client: AirshipOAuthClient
}

function issue(form: URLSearchParams, { project, client }: Holder, { clock }: AirshipContext) {
  const subjects = words(form, 'sub')
  if (!subjects.some((subject) => subject.startsWith('app:'))) {
    return refuse(400, 'invalid_request', 'sub has to name an app, as in app:<app key>.')
  }
  if (!subjects.includes(`app:${project.options.appKey}`)) {
    return refuse(400, 'unauthorized_client', 'The client does not belong to this app.')
  }
  const allowed = client.scopes ?? SCOPES
  const wanted = words(form, 'scope')
  const unknown = wanted.filter((scope) => !allowed.includes(scope))
  if (unknown.length > 0) return refuse(400, 'invalid_scope', `Not allowed: ${unknown.join(' ')}.`)
  const scopes = wanted.length > 0 ? wanted : allowed
  const expiresAt = clock.now() + LIFETIME_S * 1000
  const token = tokenFor(project.options.appKey, expiresAt)
  project.tokens.set(token, { scopes, expiresAt })
  const body = { access_token: token, token_type: 'Bearer', expires_in: LIFETIME_S }
  return json(200, { ...body, scope: scopes.join(' ') }, NO_STORE)
}

const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** Values apart by blanks, repeated, or both. */
const words = (form: URLSearchParams, name: string) =>
  form.getAll(name).flatMap((value) => value.split(/\s+/).filter((word) => word !== ''))

function acceptsJson({ headers }: Exchange): boolean {
  const accept = headers.get('accept')
  return accept === null || /\*\/\*|application\/(\*|json)/.test(accept)
}

/** One source says that id and secret are percent-encoded before Base64, another sends them bare. */
function holderOf({ headers }: Exchange, { projects }: AirshipContext): Holder | undefined {
  const credential = /^basic (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  const { name, secret } = readBasic(credential ?? '')
  for (const project of projects.values()) {
    for (const client of project.options.oauthClients ?? []) {
      const isBare = client.clientId === name && client.clientSecret === secret
      const isEncoded =
        encodeURIComponent(client.clientId) === name &&
        encodeURIComponent(client.clientSecret) === secret
      if (isBare || isEncoded) return { project, client }
    }
  }
  return undefined
}

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

const refuse = (
  status: number,
  error: string,
  error_description?: string,
  headers: Readonly<Record<string, string>> = {},
) => json(status, { error, ...(error_description && { error_description }) }, headers)
