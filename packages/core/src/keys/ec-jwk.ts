/**
 * A key on an elliptic curve as a JSON Web Key (RFC 7517), as WebCrypto exports it. `d` is there in a private key
 * alone.
 */
export interface EcJwk {
  readonly kty?: string | undefined
  readonly crv?: string | undefined
  readonly x?: string | undefined
  readonly y?: string | undefined
  readonly d?: string | undefined
}
