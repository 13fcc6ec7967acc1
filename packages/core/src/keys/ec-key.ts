import type { EcJwk } from './ec-jwk.ts'

/** A key of WebCrypto, whichever runtime's types are present. */
export type WebCryptoKey = Parameters<typeof crypto.subtle.sign>[1]

/**
 * A key on an elliptic curve as PEM text, JSON Web Key or WebCrypto key. PEM may be on one line with `\n` written out,
 * as environment variables hold it.
 */
export type EcKey = string | EcJwk | WebCryptoKey
