import { ConfigurationError } from '@textwire/core'
import type { Authorizer, Operation, WireOptions } from '@textwire/core'
import { createTokenSource } from './oauth/create-token-source.ts'
import type { Credentials } from './read-credentials.ts'

/** Puts the client's credential on each operation that accepts its kind. */
export function createAuthorizer(
  credentials: Credentials,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
): Authorizer {
  if (credentials.kind !== 'oauth') {
    const headers = { authorization: staticHeader(credentials, appKey) }
    return { headers: (operation) => (checkKind(operation, credentials.kind), headers) }
  }
  const tokens = createTokenSource(credentials.oauth, appKey, tokenUrl, options)
  return {
    async headers(operation) {
      checkKind(operation, 'oauth')
      return { authorization: `Bearer ${await tokens.get()}` }
    },
    renew(refused) {
      tokens.drop(refused['authorization']?.replace('Bearer ', '') ?? '')
      return true
    },
  }
}

function staticHeader(
  credentials: Exclude<Credentials, { kind: 'oauth' }>,
  appKey: string,
): string {
  if (credentials.kind === 'bearer') return `Bearer ${credentials.token}`
  return `Basic ${btoa(`${appKey}:${credentials.masterSecret}`)}`
}

const SETTING = { basic: 'masterSecret', bearer: 'token', oauth: 'oauth' } as const

function checkKind(operation: Operation, kind: keyof typeof SETTING): void {
  if (operation.auth.includes(kind)) return
  throw new ConfigurationError(
    `${operation.id} was not sent: it accepts ${operation.auth.join(', ')} credentials, ` +
      `and this client was made with ${SETTING[kind]}. Make a second client for it.`,
    { setting: SETTING[kind] },
  )
}
