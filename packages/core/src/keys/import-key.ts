import type { EcJwk } from './ec-jwk.ts'
import type { WebCryptoKey } from './ec-key.ts'
import type { KeyRules } from './key-rules.ts'

/** The forms of a key that is not one of WebCrypto yet. */
export type KeyData =
  | { readonly format: 'jwk'; readonly key: { readonly [Name in keyof EcJwk]?: string } }
  | { readonly format: 'pkcs8' | 'spki'; readonly key: Uint8Array<ArrayBuffer> }

/**
 * What WebCrypto makes of a key.
 *
 * @param advice What to say when it makes nothing of it. @default that it is no sound key
 * @throws What the rules make of the advice. WebCrypto's own error is left out: it may quote the key.
 */
export async function importKey(
  { format, key }: KeyData,
  { algorithm, use, refuse }: KeyRules,
  advice = `it is no sound ${algorithm.curve} key; ${algorithm.name} takes no other`,
): Promise<WebCryptoKey> {
  const { subtle } = crypto
  const parameters = { name: 'ECDSA', namedCurve: algorithm.curve }
  const imported =
    format === 'jwk'
      ? subtle.importKey(format, key, parameters, false, [use])
      : subtle.importKey(format, key, parameters, false, [use])
  return imported.catch(() => {
    throw refuse(advice)
  })
}
