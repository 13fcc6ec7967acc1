import { ConfigurationError } from '@textwire/core'
import type { EcJwk } from './ec-jwk.ts'
import type { IdentityKey, WebCryptoKey } from './identity-key.ts'
import { readPem } from './read-pem.ts'
import { toPkcs8 } from './to-pkcs8.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** Which half of the pair is wanted, and what for. */
export type KeyUse = 'sign' | 'verify'

/**
 * Makes a key ready for ES256.
 *
 * @throws {ConfigurationError} When it is no P-256 key of the right half. The message never holds any of it, nor does
 * the error carry WebCrypto's own.
 */
export async function importIdentityKey(key: IdentityKey, use: KeyUse): Promise<WebCryptoKey> {
  if (typeof key === 'string') return importPem(key, use)
  // JavaScript can hand over what the types forbid, such as a variable that is not set.
  if (typeof key !== 'object' || key === null) {
    throw refuse(use, 'expected PEM text, a JSON Web Key or a CryptoKey')
  }
  if (isWebCryptoKey(key)) return checkReady(key, use)
  return importJwk(key, use)
}

async function importPem(text: string, use: KeyUse): Promise<WebCryptoKey> {
  const blocks = readPem(text)
  const bytesOf = (label: string) => blocks.find((block) => block.label === label)?.bytes
  const labels = blocks.map(({ label }) => label).join(', ') || 'no readable block'
  if (use === 'verify') {
    const spki = bytesOf('PUBLIC KEY')
    if (spki === undefined) throw refuse(use, `expected a PEM block "PUBLIC KEY"; got ${labels}`)
    return orRefuse(use, crypto.subtle.importKey('spki', spki, algorithm, false, [use]))
  }
  const sec1 = bytesOf('EC PRIVATE KEY')
  const pkcs8 = bytesOf('PRIVATE KEY') ?? (sec1 === undefined ? undefined : toPkcs8(sec1))
  if (pkcs8 === undefined) {
    const advice =
      'expected an unencrypted P-256 key in a PEM block "PRIVATE KEY" or "EC PRIVATE KEY"'
    throw refuse(use, `${advice}; got ${labels}`)
  }
  return orRefuse(use, crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, [use]))
}

async function importJwk(key: EcJwk, use: KeyUse): Promise<WebCryptoKey> {
  const { kty = '', crv = '', x = '', y = '', d = '' } = key
  // The other members may forbid this very use, such as the `key_ops` of the pair's other half.
  const half = use === 'sign' ? { kty, crv, x, y, d } : { kty, crv, x, y }
  if (Object.values(half).includes('')) {
    throw refuse(use, `expected a JSON Web Key with ${Object.keys(half).join(', ')}`)
  }
  return orRefuse(use, crypto.subtle.importKey('jwk', half, algorithm, false, [use]))
}

function isWebCryptoKey(key: EcJwk | WebCryptoKey): key is WebCryptoKey {
  return 'usages' in key && 'algorithm' in key
}

function checkReady(key: WebCryptoKey, use: KeyUse): WebCryptoKey {
  const curve = 'namedCurve' in key.algorithm ? key.algorithm.namedCurve : undefined
  const fits = key.algorithm.name === 'ECDSA' && curve === 'P-256' && key.usages.includes(use)
  if (!fits) throw refuse(use, `expected a CryptoKey for ECDSA on P-256 that may ${use}`)
  return key
}

async function orRefuse(use: KeyUse, imported: Promise<WebCryptoKey>): Promise<WebCryptoKey> {
  return imported.catch(() => {
    throw refuse(use, 'it is no sound P-256 key; ES256 takes no other')
  })
}

function refuse(use: KeyUse, reason: string): ConfigurationError {
  const setting = use === 'sign' ? 'privateKey' : 'publicKey'
  return new ConfigurationError(`${setting} cannot be used: ${reason}.`, { setting })
}
