import { adviseOnKind } from './advise-on-kind.ts'
import { adviseOnValue } from './advise-on-value.ts'
import type { EcJwk } from './ec-jwk.ts'
import { findOtherJwkKind } from './find-other-jwk-kind.ts'
import type { IdentityKey, WebCryptoKey } from './identity-key.ts'
import { importPem } from './import-pem.ts'
import type { KeyUse } from './key-use.ts'
import { orRefuse } from './or-refuse.ts'
import { p256 } from './p256.ts'
import { refuseKey } from './refuse-key.ts'

/**
 * Makes a key ready for ES256.
 *
 * @throws {ConfigurationError} When it is no P-256 key of the right half. The message never holds any of it, nor does
 * the error carry WebCrypto's own.
 */
export async function importIdentityKey(key: IdentityKey, use: KeyUse): Promise<WebCryptoKey> {
  if (typeof key === 'string') return importPem(key, use)
  // JavaScript can hand over what the types forbid, such as a variable that is not set.
  const advice = adviseOnValue(key, use)
  if (advice !== undefined) throw refuseKey(use, advice)
  if (isWebCryptoKey(key)) return checkReady(key, use)
  return importJwk(key, use)
}

async function importJwk(key: EcJwk, use: KeyUse): Promise<WebCryptoKey> {
  const otherKind = findOtherJwkKind(key)
  if (otherKind !== undefined) throw refuseKey(use, adviseOnKind(otherKind))
  const { kty = '', crv = '', x = '', y = '', d = '' } = key
  // The other members may forbid this very use, such as the `key_ops` of the pair's other half.
  const half = use === 'sign' ? { kty, crv, x, y, d } : { kty, crv, x, y }
  if (Object.values(half).includes('')) {
    const names = Object.keys(half).join(', ')
    const hint = use === 'sign' && d === '' && x !== '' ? '; without d it is the public half' : ''
    throw refuseKey(use, `expected a JSON Web Key with ${names}${hint}`)
  }
  return orRefuse(use, crypto.subtle.importKey('jwk', half, p256, false, [use]))
}

function isWebCryptoKey(key: EcJwk | WebCryptoKey): key is WebCryptoKey {
  return 'usages' in key && 'algorithm' in key
}

function checkReady(key: WebCryptoKey, use: KeyUse): WebCryptoKey {
  const curve = 'namedCurve' in key.algorithm ? key.algorithm.namedCurve : undefined
  const fits = key.algorithm.name === 'ECDSA' && curve === 'P-256' && key.usages.includes(use)
  if (fits) return key
  const got = `${key.algorithm.name}${curve === undefined ? '' : ` on ${String(curve)}`}`
  const uses = key.usages.join(', ') || 'do nothing'
  throw refuseKey(
    use,
    `expected a CryptoKey for ECDSA on P-256 that may ${use}; got one for ${got} that may ${uses}`,
  )
}
