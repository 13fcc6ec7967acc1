import { ConfigurationError, readOptionalSetting } from '@textwire/core'
import type { AirshipOAuth, AirshipOptions } from './airship-options.ts'

/** The kinds of credential, as the operation table names them. */
export type CredentialKind = 'basic' | 'bearer' | 'oauth'

/** What a client authorises its calls with. */
export type Credentials =
  | { readonly kind: 'basic'; readonly masterSecret: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'oauth'; readonly oauth: AirshipOAuth }

/**
 * Finds the one credential among options and environment; options win over the environment as a whole.
 *
 * @throws {ConfigurationError} When there is none, or more than one.
 */
export function readCredentials(options: AirshipOptions): Credentials {
  const { masterSecret, token, oauth } = options
  const fromOptions = masterSecret !== undefined || token !== undefined || oauth !== undefined
  const found = fromOptions ? collect(masterSecret, token, oauth) : collect()
  const [first, second] = found
  if (first === undefined) {
    throw new ConfigurationError(
      'a credential is missing: pass masterSecret, token or oauth, or set AIRSHIP_MASTER_SECRET, ' +
        'AIRSHIP_TOKEN, or AIRSHIP_CLIENT_ID with AIRSHIP_CLIENT_SECRET.',
      { setting: 'masterSecret' },
    )
  }
  if (second !== undefined) {
    throw new ConfigurationError(
      `one kind of credential is allowed; got ${found.map(({ kind }) => kind).join(' and ')}. ` +
        'Pass only one of masterSecret, token and oauth.',
      { setting: 'masterSecret' },
    )
  }
  return first
}

/** Without arguments it reads the environment. */
function collect(masterSecret?: string, token?: string, oauth?: AirshipOAuth): Credentials[] {
  const useEnvironment = masterSecret === undefined && token === undefined && oauth === undefined
  const read = (value: string | undefined, name: string, env: string) =>
    value === undefined && !useEnvironment ? undefined : readOptionalSetting({ value, name, env })
  const secret = read(masterSecret, 'masterSecret', 'AIRSHIP_MASTER_SECRET')
  const bearer = read(token, 'token', 'AIRSHIP_TOKEN')
  const clientId = read(oauth?.clientId, 'oauth.clientId', 'AIRSHIP_CLIENT_ID')
  const clientSecret = read(oauth?.clientSecret, 'oauth.clientSecret', 'AIRSHIP_CLIENT_SECRET')
  if ((clientId === undefined) !== (clientSecret === undefined)) {
    const setting = clientId === undefined ? 'oauth.clientId' : 'oauth.clientSecret'
    throw new ConfigurationError(`${setting} is missing: OAuth needs both of them.`, { setting })
  }
  return [
    ...(secret === undefined ? [] : [{ kind: 'basic' as const, masterSecret: secret }]),
    ...(bearer === undefined ? [] : [{ kind: 'bearer' as const, token: bearer }]),
    ...(clientId === undefined || clientSecret === undefined
      ? []
      : [{ kind: 'oauth' as const, oauth: { ...oauth, clientId, clientSecret } }]),
  ]
}
