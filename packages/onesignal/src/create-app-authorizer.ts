import { ConfigurationError } from '@textwire/core'
import type { Authorizer } from '@textwire/core'
import type { UserCallOptions } from './user-call-options.ts'

/** Puts an App API key on every attempt. What takes another credential, or was given one, is not sent. */
export function createAppAuthorizer(apiKey: string): Authorizer {
  const headers = { authorization: `Key ${apiKey}` }
  return {
    headers({ id, auth }, options: UserCallOptions = {}) {
      if (auth.includes('app') && options.userToken === undefined) return headers
      if (auth.length === 0) return {}
      const message = `${id} was not sent: its key is an App API key. Use createOneSignal().`
      throw new ConfigurationError(message, { setting: 'apiKey' })
    },
  }
}
