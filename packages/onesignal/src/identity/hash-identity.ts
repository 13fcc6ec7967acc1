import { InvalidInputError } from '@textwire/core'
import { importHashKey } from './import-hash-key.ts'

/**
 * The hash by which the older SDKs (mobile 3 and 4, web up to 15) prove an external id, an e-mail address or a phone
 * number: HMAC-SHA-256 under the app's REST API key, as 64 lower-case hex characters. It goes into
 * `identifier_auth_hash` for an address or number, into `external_user_id_auth_hash` for an external id. The value is
 * hashed exactly as it is given; pass it on in the same spelling.
 *
 * OneSignal shows the hash of an e-mail address and of an external id; that a phone number goes the same way follows
 * from its words and is not shown.
 * Source: OneSignal, "Identity verification" of version 9.
 *
 * @throws {ConfigurationError} When the key is missing or empty.
 * @throws {InvalidInputError} When the value is missing or empty.
 * @example
 * ```ts
 * import { hashIdentity } from '@textwire/onesignal/identity'
 *
 * const hash = await hashIdentity('user-4711', process.env['ONESIGNAL_API_KEY'] ?? '')
 * ```
 */
export async function hashIdentity(value: string, restApiKey: string): Promise<string> {
  // JavaScript can hand over what the types forbid, and nothing would pass for an empty text.
  if (typeof value !== 'string' || value === '') {
    throw new InvalidInputError('The hash was not made, so it', [
      { path: 'value', message: 'must be a text that is not empty' },
    ])
  }
  const key = await importHashKey(restApiKey, 'sign')
  const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(value))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
