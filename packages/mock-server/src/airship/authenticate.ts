import type { Exchange } from '../world/exchange.ts'
import type { MockResponse } from '../world/mock-response.ts'
import { refuse, unauthorized } from './answers.ts'
import type { AirshipContext } from './context.ts'
import type { ProjectState } from './project-state.ts'

/**
 * The project that a request may act on, or the refusal.
 *
 * @param scopes What an OAuth token has to hold.
 */
export function authenticate(
  exchange: Exchange,
  context: AirshipContext,
  scopes: readonly string[],
): ProjectState | MockResponse {
  const project = projectOf(exchange, context, scopes)
  const { region } = exchange.site ?? {}
  if (project === undefined || isElsewhere(project, region)) return unauthorized
  if (acceptsVersion3(exchange)) return project
  return refuse(406, { error: 'The Accept header has to name a version.', error_code: 40600 })
}

export const isRefusal = (result: ProjectState | MockResponse): result is MockResponse =>
  'status' in result

const isElsewhere = ({ options }: ProjectState, region: 'us' | 'eu' | undefined) =>
  options.region !== undefined && region !== undefined && options.region !== region

/** Source: Airship's API reference: without a version the API answers 406. */
const acceptsVersion3 = ({ headers }: Exchange) =>
  /application\/vnd\.urbanairship\+json\s*;\s*version\s*=\s*3(?!\d)/i.test(
    headers.get('accept') ?? '',
  )

/** Whose credentials a request carries, if they open what it wants. */
export function projectOf(
  exchange: Exchange,
  context: AirshipContext,
  scopes: readonly string[] = [],
): ProjectState | undefined {
  const header = exchange.headers.get('authorization') ?? ''
  const [, scheme = '', credential = ''] = /^(\w+) (\S+)$/.exec(header) ?? []
  if (scheme.toLowerCase() === 'basic') return byMasterSecret(credential, context)
  if (scheme.toLowerCase() !== 'bearer') return undefined
  const projects = [...context.projects.values()]
  return (
    projects.find((project) => project.options.tokens?.includes(credential)) ??
    byOAuthToken(credential, exchange, context, scopes)
  )
}

function byMasterSecret(credential: string, { projects }: AirshipContext) {
  const { name, secret } = readBasic(credential)
  const project = projects.get(name)
  return project?.options.masterSecret === secret ? project : undefined
}

function byOAuthToken(
  token: string,
  { site, note }: Exchange,
  { projects, clock }: AirshipContext,
  scopes: readonly string[],
) {
  const project = [...projects.values()].find((one) => one.tokens.get(token) !== undefined)
  const issued = project?.tokens.get(token)
  if (issued === undefined || issued.expiresAt <= clock.now()) return undefined
  if (site?.role === 'classic') {
    note('OAuth tokens are taken on api.asnapius.com and api.asnapieu.com alone.')
    return undefined
  }
  const lacking = scopes.filter((scope) => !issued.scopes.includes(scope))
  if (lacking.length > 0) note(`The token lacks the scope ${lacking.join(', ')}.`)
  return lacking.length === 0 ? project : undefined
}

/** Name and secret of a Basic credential; empty if it is not one. */
export function readBasic(credential: string): { name: string; secret: string } {
  const text = Buffer.from(credential, 'base64').toString()
  const colon = text.indexOf(':')
  return colon === -1
    ? { name: '', secret: '' }
    : { name: text.slice(0, colon), secret: text.slice(colon + 1) }
}
