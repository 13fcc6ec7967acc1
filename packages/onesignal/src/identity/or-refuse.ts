import { adviseOnKind } from './advise-on-kind.ts'
import type { WebCryptoKey } from './identity-key.ts'
import type { KeyUse } from './key-use.ts'
import { refuseKey } from './refuse-key.ts'

/**
 * What WebCrypto imported.
 *
 * @param otherKind What the key is if it is none on P-256, as far as that is known.
 * @throws {ConfigurationError} When it found no P-256 key. WebCrypto's own error is left out: it may quote the key.
 */
export async function orRefuse(
  use: KeyUse,
  imported: Promise<WebCryptoKey>,
  otherKind?: string,
): Promise<WebCryptoKey> {
  return imported.catch(() => {
    const advice = 'it is no sound P-256 key; ES256 takes no other'
    throw refuseKey(use, otherKind === undefined ? advice : adviseOnKind(otherKind))
  })
}
