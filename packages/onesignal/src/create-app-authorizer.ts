import { ConfigurationError } from '@textwire/core'
import type { Authorizer } from '@textwire/core'

/** Puts the App API key on every operation that takes one. */
export function createAppAuthorizer(apiKey: string): Authorizer {
  const headers = { authorization: `Key ${apiKey}` }
  return {
    headers(operation) {
      if (operation.auth.includes('app')) return headers
      const message = `${operation.id} was not sent: it needs another kind of key than an App API key.`
      throw new ConfigurationError(message, { setting: 'apiKey' })
    },
  }
}
