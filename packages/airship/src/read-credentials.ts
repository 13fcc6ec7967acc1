import { ConfigurationError } from '@textwire/core'
import type { AirshipOAuth, AirshipOptions } from './airship-options.ts'
import { readEnvironment } from './auth/read-environment.ts'
import { readOAuth } from './auth/read-oauth.ts'
import { readText } from './auth/read-text.ts'

/** The kinds of credential, as the operation table names them. */
export type CredentialKind = Credentials['kind']

/** What a client authorises its calls with. */
export type Credentials =
  | { readonly kind: 'basic'; readonly masterSecret: string }
  | { readonly kind: 'basicApp'; readonly appSecret: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'oauth'; readonly oauth: AirshipOAuth }

/**
 * Finds the one credential among the options; the environment is looked into only when they have none.
 *
 * @throws {ConfigurationError} When there is none, more than one, or one that cannot be used.
 */
export function readCredentials(options: AirshipOptions): Credentials {
  const names = (['masterSecret', 'appSecret', 'token', 'oauth'] as const).filter(
    // JavaScript can hand over null for nothing.
    (name) => (options[name] ?? undefined) !== undefined,
  )
  const [name, second] = names
  if (name === undefined) return readEnvironment()
  if (second !== undefined) {
    throw new ConfigurationError(
      `one kind of credential is allowed; got ${names.join(' and ')}. Pass one of them, and make a second client ` +
        'for operations that need the other.',
      { setting: second },
    )
  }
  return toCredentials(name, options)
}

function toCredentials(
  name: 'masterSecret' | 'appSecret' | 'token' | 'oauth',
  options: AirshipOptions,
): Credentials {
  if (name === 'oauth') return { kind: 'oauth', oauth: readOAuth(options.oauth) }
  const text = readText(options[name], name)
  if (name === 'token') return { kind: 'bearer', token: text }
  return name === 'appSecret'
    ? { kind: 'basicApp', appSecret: text }
    : { kind: 'basic', masterSecret: text }
}
