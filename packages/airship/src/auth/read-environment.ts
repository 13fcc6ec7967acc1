import { ConfigurationError, readOptionalSetting } from '@textwire/core'
import type { Credentials } from '../read-credentials.ts'
import { optionOf } from './option-of.ts'

/** A credential and the variables that it was found in. */
type Found = readonly [variables: string, credentials: Credentials]

/**
 * Finds the one credential in the environment.
 *
 * @throws {ConfigurationError} When there is none, more than one, half of one, or one that cannot be used.
 */
export function readEnvironment(): Credentials {
  const found = [...readStatic(), ...readClient()]
  const [first, second] = found
  if (first === undefined) {
    throw new ConfigurationError(
      'a credential is missing: pass masterSecret, appSecret, token or oauth, or set AIRSHIP_MASTER_SECRET, ' +
        'AIRSHIP_APP_SECRET, AIRSHIP_TOKEN, or AIRSHIP_CLIENT_ID with AIRSHIP_CLIENT_SECRET or AIRSHIP_PRIVATE_KEY.',
      { setting: 'masterSecret' },
    )
  }
  if (second !== undefined) {
    throw new ConfigurationError(
      `one kind of credential is allowed; the environment has ${found.map(([name]) => name).join(' and ')}. ` +
        'Pass the one for this client as an option.',
      { setting: optionOf[second[1].kind] ?? '' },
    )
  }
  return first[1]
}

function readStatic(): Found[] {
  const masterSecret = read('masterSecret', 'AIRSHIP_MASTER_SECRET')
  const appSecret = read('appSecret', 'AIRSHIP_APP_SECRET')
  const token = read('token', 'AIRSHIP_TOKEN')
  return [
    ...(masterSecret ? [['AIRSHIP_MASTER_SECRET', { kind: 'basic', masterSecret }] as const] : []),
    ...(appSecret ? [['AIRSHIP_APP_SECRET', { kind: 'basicApp', appSecret }] as const] : []),
    ...(token ? [['AIRSHIP_TOKEN', { kind: 'bearer', token }] as const] : []),
  ]
}

function readClient(): Found[] {
  const clientId = read('oauth.clientId', 'AIRSHIP_CLIENT_ID')
  const clientSecret = read('oauth.clientSecret', 'AIRSHIP_CLIENT_SECRET')
  // A key in PEM has spaces and line breaks.
  const privateKey = globalThis.process?.env?.['AIRSHIP_PRIVATE_KEY'] || undefined
  const proof = clientSecret ?? privateKey
  if (clientId === undefined && proof === undefined) return []
  if (clientId === undefined) throw refuse('oauth.clientId', 'AIRSHIP_CLIENT_ID is missing')
  if (proof === undefined) {
    throw refuse('oauth.clientSecret', 'AIRSHIP_CLIENT_SECRET or AIRSHIP_PRIVATE_KEY is missing')
  }
  if (clientSecret === undefined) {
    return [['AIRSHIP_CLIENT_ID', { kind: 'oauth', oauth: { clientId, privateKey: proof } }]]
  }
  if (privateKey !== undefined) {
    throw refuse(
      'oauth',
      'it has AIRSHIP_CLIENT_SECRET and AIRSHIP_PRIVATE_KEY, and one is allowed',
    )
  }
  return [['AIRSHIP_CLIENT_ID', { kind: 'oauth', oauth: { clientId, clientSecret } }]]
}

function read(name: string, env: string): string | undefined {
  return readOptionalSetting({ value: undefined, name, env })
}

function refuse(setting: string, what: string): ConfigurationError {
  const message = `the environment holds no whole OAuth credential: ${what}.`
  return new ConfigurationError(message, { setting })
}
