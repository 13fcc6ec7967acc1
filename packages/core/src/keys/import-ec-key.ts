import { adviseOnKind } from './advise-on-kind.ts'
import { adviseOnValue } from './advise-on-value.ts'
import type { EcJwk } from './ec-jwk.ts'
import type { EcKey, WebCryptoKey } from './ec-key.ts'
import { findJwkKind } from './find-jwk-kind.ts'
import { importKey } from './import-key.ts'
import { importPem } from './import-pem.ts'
import type { KeyRules } from './key-rules.ts'

/**
 * Makes a key ready for signing or for checking signatures.
 *
 * @throws What `refuse` of the rules makes of the reason, when the key is not of the right kind and half. The reason
 * never holds any of it, and WebCrypto's own error is left out.
 * @example
 * ```ts
 * import { es384, importEcKey } from '@textwire/core/keys'
 *
 * const key = await importEcKey(process.env['PRIVATE_KEY'] ?? '', {
 *   algorithm: es384,
 *   use: 'sign',
 *   hint: 'use the key from the dashboard',
 *   refuse: (reason) => new Error(`PRIVATE_KEY cannot be used: ${reason}.`),
 * })
 * ```
 */
export async function importEcKey(key: EcKey, rules: KeyRules): Promise<WebCryptoKey> {
  if (typeof key === 'string') return importPem(key, rules)
  // JavaScript can hand over what the types forbid, such as a variable that is not set.
  const advice = adviseOnValue(key, rules.use)
  if (advice !== undefined) throw rules.refuse(advice)
  if (isWebCryptoKey(key)) return checkReady(key, rules)
  return importJwk(key, rules)
}

async function importJwk(jwk: EcJwk, rules: KeyRules): Promise<WebCryptoKey> {
  const advice = adviseOnKind(findJwkKind(jwk), rules)
  if (advice !== undefined) throw rules.refuse(advice)
  const { kty = '', crv = '', x = '', y = '', d = '' } = jwk
  // The other members may forbid this very use, such as the `key_ops` of the pair's other half.
  const half = rules.use === 'sign' ? { kty, crv, x, y, d } : { kty, crv, x, y }
  if (Object.values(half).includes('')) {
    const names = Object.keys(half).join(', ')
    const isPublic = rules.use === 'sign' && d === '' && x !== ''
    const hint = isPublic ? '; without d it is the public half' : ''
    throw rules.refuse(`expected a JSON Web Key with ${names}${hint}`)
  }
  return importKey({ format: 'jwk', key: half }, rules)
}

function isWebCryptoKey(key: EcJwk | WebCryptoKey): key is WebCryptoKey {
  return 'usages' in key && 'algorithm' in key
}

function checkReady(key: WebCryptoKey, { algorithm, refuse, use }: KeyRules): WebCryptoKey {
  const curve = 'namedCurve' in key.algorithm ? key.algorithm.namedCurve : undefined
  const isRightKind = key.algorithm.name === 'ECDSA' && curve === algorithm.curve
  if (isRightKind && key.usages.includes(use)) return key
  const got = `${key.algorithm.name}${curve === undefined ? '' : ` on ${String(curve)}`}`
  const uses = key.usages.join(', ') || 'do nothing'
  const expected = `expected a CryptoKey for ECDSA on ${algorithm.curve} that may ${use}`
  throw refuse(`${expected}; got one for ${got} that may ${uses}`)
}
