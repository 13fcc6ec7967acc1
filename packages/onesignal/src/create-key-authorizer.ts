import { ConfigurationError } from '@textwire/core'
import type { Authorizer, CallOptions } from '@textwire/core'
import type { UserCallOptions } from './user-call-options.ts'

/** The keys of a client; at least one of them is there. */
export interface Keys {
  readonly app: string | undefined
  readonly organization: string | undefined
}

/** What each kind of credential is called where it is given. */
const SETTINGS: Readonly<Record<string, string>> = {
  app: 'apiKey, an App API key',
  organization: 'organizationKey, an organization key',
  user: 'userToken, the token of a user',
}

const JSON_WEB_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/

/**
 * Puts the key on each attempt that its operation takes, or the token of a user that the call was given. An operation
 * for which there is no credential is not sent.
 */
export function createKeyAuthorizer(keys: Keys): Authorizer {
  const given: Readonly<Record<string, string | undefined>> = { ...keys }
  return {
    headers({ id, auth }, options) {
      const token = tokenOf(options)
      const kind = token === undefined ? auth.find((name) => given[name] !== undefined) : 'user'
      if (kind !== undefined && auth.includes(kind)) {
        const credential =
          token === undefined ? `Key ${given[kind]}` : `Bearer ${checkToken(token)}`
        return { authorization: credential }
      }
      if (kind === undefined && auth.length === 0) return {}
      const taken = auth.map((name) => SETTINGS[name]).join('; or ') || 'no credentials'
      const message = `${id} was not sent. It takes ${taken}${token === undefined ? '' : ' (not userToken)'}.`
      const [setting = ''] = token === undefined ? taken.split(',') : ['userToken']
      throw new ConfigurationError(message, { setting })
    },
  }
}

/** The client of this package passes its own options through. */
const tokenOf = (options: CallOptions | undefined) =>
  (options as UserCallOptions | undefined)?.userToken

function checkToken(token: unknown): string {
  if (typeof token === 'string' && JSON_WEB_TOKEN.test(token)) return token
  const message = 'userToken must be a JSON Web Token, without the word "Bearer".'
  throw new ConfigurationError(message, { setting: 'userToken' })
}
