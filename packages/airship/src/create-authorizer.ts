import type { Authorizer, WireOptions } from '@textwire/core'
import { checkCredential } from './auth/check-credential.ts'
import { toBasic } from './auth/to-basic.ts'
import { createTokenCall } from './oauth/create-token-call.ts'
import { createTokenSource } from './oauth/create-token-source.ts'
import type { Credentials } from './read-credentials.ts'

/**
 * Puts the client's credential on each operation that takes its kind, whichever host the operation is on.
 *
 * @param tokenUrl Where OAuth tokens are made.
 * @param onToken Told of each token before it is sent.
 * @throws {ConfigurationError} When an option is out of range.
 */
export function createAuthorizer(
  credentials: Credentials,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
  onToken: (token: string) => void = () => undefined,
): Authorizer {
  if (credentials.kind === 'oauth') {
    return createOAuthAuthorizer(credentials, appKey, tokenUrl, options, onToken)
  }
  const headers = { authorization: toHeader(credentials, appKey) }
  return {
    headers(operation) {
      checkCredential(operation, credentials)
      return headers
    },
  }
}

function toHeader(credentials: Exclude<Credentials, { kind: 'oauth' }>, appKey: string): string {
  if (credentials.kind === 'bearer') return `Bearer ${credentials.token}`
  const secret = credentials.kind === 'basic' ? credentials.masterSecret : credentials.appSecret
  return `Basic ${toBasic(appKey, secret)}`
}

function createOAuthAuthorizer(
  credentials: Extract<Credentials, { kind: 'oauth' }>,
  appKey: string,
  tokenUrl: string,
  options: WireOptions,
  onToken: (token: string) => void,
): Authorizer {
  const bearer = (token: string) => {
    onToken(token)
    return { authorization: `Bearer ${token}` }
  }
  const fetchToken = createTokenCall(credentials.oauth, appKey, tokenUrl, options)
  const tokens = createTokenSource(fetchToken, options.clock)
  return {
    headers(operation) {
      checkCredential(operation, credentials)
      const token = tokens.get()
      // A token that is at hand costs no promise.
      return typeof token === 'string' ? bearer(token) : token.then(bearer)
    },
    renew({ authorization = '' }) {
      tokens.drop(authorization.replace('Bearer ', ''))
      return true
    },
  }
}
