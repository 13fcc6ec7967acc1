import { ConfigurationError } from '@textwire/core'
import type { Authorizer } from '@textwire/core'

/** Puts an App API key on every attempt. What takes another credential, or was given one, is not sent. */
export function createAppAuthorizer(apiKey: string): Authorizer {
  const headers = { authorization: `Key ${apiKey}` }
  return {
    headers({ id, auth }, options = {}) {
      if (auth.includes('app') && !('userToken' in options)) return headers
      if (auth.length === 0) return {}
      const message = `${id} was not sent: its key is an App API key. Use createOneSignal().`
      throw new ConfigurationError(message, { setting: 'apiKey' })
    },
  }
}
