import { ConfigurationError } from '@textwire/core'
import type { KeyUse, WebCryptoKey } from '@textwire/core/keys'

/** @throws {ConfigurationError} When the key is missing or empty. */
export async function importHashKey(restApiKey: string, use: KeyUse): Promise<WebCryptoKey> {
  // JavaScript can hand over what the types forbid, and `null` would pass for the key "null".
  if (typeof restApiKey !== 'string' || restApiKey === '') {
    throw new ConfigurationError('restApiKey is missing; pass the App API key, a text.', {
      setting: 'restApiKey',
    })
  }
  const bytes = new TextEncoder().encode(restApiKey)
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use])
}
