import { es256, importEcKey } from '@textwire/core/keys'
import type { KeyUse, WebCryptoKey } from '@textwire/core/keys'
import type { IdentityKey } from './identity-key.ts'
import { refuseKey } from './refuse-key.ts'

/**
 * Makes a key ready for ES256.
 *
 * @throws {ConfigurationError} When it is no P-256 key of the right half. The message never holds any of it, nor does
 * the error carry WebCrypto's own.
 */
export async function importIdentityKey(key: IdentityKey, use: KeyUse): Promise<WebCryptoKey> {
  return importEcKey(key, {
    algorithm: es256,
    use,
    hint: 'use the pair from Settings › Keys & IDs › Identity Verification',
    refuse: (reason) => refuseKey(use, reason),
  })
}
