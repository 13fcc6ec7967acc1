import { importHashKey } from './import-hash-key.ts'

/**
 * Whether a hash is the one that {@link hashIdentity} makes of a value. Takes the same time for any wrong hash, since
 * WebCrypto compares HMACs in constant time. Upper-case hex counts; what is no hash is `false`, and so is a value
 * that is missing or empty.
 *
 * @throws {ConfigurationError} When the key is missing or empty.
 * @example
 * ```ts
 * import { verifyIdentityHash } from '@textwire/onesignal/identity'
 *
 * const isGenuine = await verifyIdentityHash('user-4711', '00ff…', process.env['ONESIGNAL_API_KEY'] ?? '')
 * ```
 */
export async function verifyIdentityHash(
  value: string,
  hash: string,
  restApiKey: string,
): Promise<boolean> {
  const key = await importHashKey(restApiKey, 'verify')
  // Both come from a stranger as a rule, so JavaScript may hand over anything.
  if (typeof value !== 'string' || value === '') return false
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/i.test(hash)) return false
  const bytes = Uint8Array.from({ length: 32 }, (_, index) =>
    Number.parseInt(hash.slice(index * 2, index * 2 + 2), 16),
  )
  return crypto.subtle.verify('HMAC', key, bytes, new TextEncoder().encode(value))
}
