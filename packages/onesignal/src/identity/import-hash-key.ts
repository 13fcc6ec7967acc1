import { ConfigurationError } from '@textwire/core'
import type { WebCryptoKey } from './identity-key.ts'
import type { KeyUse } from './import-identity-key.ts'

/** @throws {ConfigurationError} When the key is empty. */
export async function importHashKey(restApiKey: string, use: KeyUse): Promise<WebCryptoKey> {
  if (restApiKey === '') {
    throw new ConfigurationError('restApiKey is empty.', { setting: 'restApiKey' })
  }
  const bytes = new TextEncoder().encode(restApiKey)
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use])
}
