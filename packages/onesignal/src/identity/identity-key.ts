import type { EcKey } from '@textwire/core/keys'

/**
 * A P-256 key as PEM text, JSON Web Key or WebCrypto key. PEM may be on one line with `\n` written out, as environment
 * variables hold it.
 */
export type IdentityKey = EcKey
