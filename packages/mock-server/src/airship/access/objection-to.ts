import type { Operation } from '@textwire/airship/contract'
import type { Exchange } from '../../world/exchange.ts'
import type { Credential } from './credential.ts'
import { isAboutAudience } from './demands.ts'

type Row = Pick<Operation, 'path' | 'auth' | 'scopes'>

/** Why a credential does not open an operation; undefined if it does. */
export function objectionTo(
  credential: Credential,
  row: Row,
  exchange: Exchange,
): string | undefined {
  const { kind } = credential
  if (!row.auth.includes(kind)) {
    return `${NAMES[kind]} does not open this operation; it takes: ${row.auth.join(', ')}.`
  }
  return placeObjection(credential, exchange) ?? reachObjection(credential, row)
}

const NAMES: Readonly<Record<Credential['kind'], string>> = {
  basic: 'The master secret',
  basicApp: 'The app secret',
  bearer: 'A token of the dashboard',
  oauth: 'An OAuth token',
}

function placeObjection({ kind, project }: Credential, { site, headers }: Exchange) {
  const { appKey, region, anyHost = false } = project.options
  if (region !== undefined && site?.region !== undefined && region !== site.region) {
    return `The project is in the region ${region}.`
  }
  if (kind === 'oauth' && site?.role === 'classic') {
    return 'OAuth tokens are taken on api.asnapius.com and api.asnapieu.com alone.'
  }
  if (kind !== 'oauth' && site?.role === 'oauth' && !anyHost) {
    return `${NAMES[kind]} is taken on go.urbanairship.com and go.airship.eu; anyHost: true lifts that.`
  }
  const named = headers.get('x-ua-appkey')
  return named !== null && named !== appKey ? 'X-UA-Appkey names another project.' : undefined
}

function reachObjection(credential: Credential, { path, scopes = [] }: Row) {
  if (credential.kind === 'bearer' && credential.role === 'audience' && !isAboutAudience(path)) {
    return 'The role of the token does not reach this operation.'
  }
  if (credential.kind !== 'oauth') return undefined
  const lacking = scopes.filter((scope) => !credential.scopes.includes(scope))
  return lacking.length > 0 ? `The token lacks the scope ${lacking.join(', ')}.` : undefined
}
