import type { EcAlgorithm } from './ec-algorithm.ts'
import type { WebCryptoKey } from './ec-key.ts'
import { toBase64Url } from './to-base64-url.ts'

/** What goes into a token. */
export interface JwtParts {
  readonly algorithm: EcAlgorithm
  /** A key of the algorithm that may sign. */
  readonly key: WebCryptoKey
  /** What the header holds besides `alg`, such as `typ` or `kid`. */
  readonly header?: Readonly<Record<string, string>>
  /** Written as JSON; times are whole Unix seconds. */
  readonly claims: object
}

/**
 * Signs a JSON Web Token (RFC 7519, in the short form of RFC 7515).
 *
 * @throws {DOMException} WebCrypto's own, when the key may not sign with the algorithm.
 * @example
 * ```ts
 * import { es256, signJwt, type WebCryptoKey } from '@textwire/core/keys'
 *
 * export const sign = (key: WebCryptoKey) =>
 *   signJwt({ algorithm: es256, key, header: { typ: 'JWT' }, claims: { iss: 'me' } })
 * ```
 */
export async function signJwt({ algorithm, key, header, claims }: JwtParts): Promise<string> {
  const head = JSON.stringify({ alg: algorithm.name, ...header })
  const signed = `${toBase64Url(head)}.${toBase64Url(JSON.stringify(claims))}`
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: algorithm.hash },
    key,
    new TextEncoder().encode(signed),
  )
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`
}
