import type { EngineClock } from '../../clock/create-clock.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { ProjectState } from '../project-state.ts'
import type { AirshipToken } from './access-options.ts'
import { readBasic } from './read-basic.ts'

/** What a request shows for itself, and the project that it belongs to. */
export type Credential = { readonly project: ProjectState } & (
  | { readonly kind: 'basic' | 'basicApp' }
  | { readonly kind: 'bearer'; readonly role: AirshipToken['role'] }
  | { readonly kind: 'oauth'; readonly scopes: readonly string[] }
)

interface Known {
  readonly projects: ReadonlyMap<string, ProjectState>
  readonly clock: Pick<EngineClock, 'now'>
}

/** Whose credential a request carries; undefined if it is nobody's, or has expired. */
export function credentialOf(exchange: Exchange, known: Known): Credential | undefined {
  const header = exchange.headers.get('authorization') ?? ''
  const [, scheme = '', value = ''] = /^(\w+) (\S+)$/.exec(header) ?? []
  if (scheme.toLowerCase() === 'basic') return bySecret(value, known)
  if (scheme.toLowerCase() !== 'bearer') return undefined
  return byToken(value, exchange, known) ?? byOAuthToken(value, known)
}

function bySecret(value: string, { projects }: Known): Credential | undefined {
  const { name, secret } = readBasic(value)
  const project = projects.get(name)
  if (project === undefined) return undefined
  if (secret === project.options.masterSecret) return { kind: 'basic', project }
  return secret === project.options.appSecret ? { kind: 'basicApp', project } : undefined
}

/** A token that several projects have is told apart by the app key in the header. */
function byToken(value: string, { headers }: Exchange, { projects }: Known) {
  const named = projects.get(headers.get('x-ua-appkey') ?? '')
  for (const project of named === undefined ? projects.values() : [named, ...projects.values()]) {
    const role = roleOf(project, value)
    if (role !== undefined) return { kind: 'bearer', project, role } as const
  }
  return undefined
}

function roleOf({ options }: ProjectState, value: string): AirshipToken['role'] | undefined {
  for (const one of options.tokens ?? []) {
    if (typeof one === 'string' ? one === value : one.token === value) {
      return typeof one === 'string' ? 'all' : one.role
    }
  }
  return undefined
}

function byOAuthToken(value: string, { projects, clock }: Known): Credential | undefined {
  for (const project of projects.values()) {
    const issued = project.tokens.get(value)
    if (issued === undefined || issued.expiresAt <= clock.now()) continue
    return { kind: 'oauth', project, scopes: issued.scopes }
  }
  return undefined
}
