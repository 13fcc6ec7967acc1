import { ConfigurationError } from '@textwire/core'
import type { Operation } from '@textwire/core'
import type { Credentials } from '../read-credentials.ts'
import { optionOf } from './option-of.ts'
import { toWords } from './to-words.ts'

/** An operation with the OAuth scopes that it needs, all of them. */
export interface ScopedOperation extends Operation {
  readonly scopes?: readonly string[]
}

/**
 * Checks that an operation can be called with a client's credential.
 *
 * @throws {ConfigurationError} When it takes another kind, or a scope that the client did not ask for. It names the
 *   option to make a second client with, or to change.
 */
export function checkCredential(operation: ScopedOperation, credentials: Credentials): void {
  if (!operation.auth.includes(credentials.kind)) throw otherKind(operation, credentials)
  if (credentials.kind !== 'oauth' || credentials.oauth.scope === undefined) return
  const { scope } = credentials.oauth
  const { id, scopes = [] } = operation
  const missing = scopes.filter((name) => !scope.includes(name))
  if (missing.length === 0) return
  throw new ConfigurationError(
    `${id} was not sent: it needs the OAuth scope ${toWords(scopes, 'and')}, and oauth.scope of this client has ` +
      `${toWords(scope, 'and')}. Add ${toWords(missing, 'and')} to it, or make a second client with that scope.`,
    { setting: 'oauth.scope' },
  )
}

function otherKind({ id, auth, scopes = [] }: ScopedOperation, { kind }: Credentials) {
  const options = auth.map((name) => optionOf[name] ?? name)
  const [setting = ''] = options
  const taken = options.map((option) =>
    option === 'oauth' && scopes.length > 0
      ? `oauth (with the scope ${toWords(scopes, 'and')})`
      : option,
  )
  return new ConfigurationError(
    `${id} was not sent: it takes ${toWords(taken, 'or')}, and this client was made with ${optionOf[kind]}. ` +
      `Make a second client with ${setting} for it.`,
    { setting },
  )
}
