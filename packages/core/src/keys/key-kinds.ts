import { p256Identifier, p384Identifier } from './curve-identifiers.ts'

// RFC 8017 (RSA), SEC 2 (curves), RFC 8410 (Ed25519 and the like).
const rsa = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01]
const sec2 = [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00]
const rfc8410 = [0x06, 0x03, 0x2b, 0x65]

/**
 * The kinds of key that people have at hand: in words, as the members `kty` and `crv` of a JSON Web Key say it, and as
 * DER does, by an object identifier with its tag and length.
 */
export const keyKinds: readonly (readonly [
  kind: string,
  jwk: string,
  identifier?: readonly number[],
])[] = [
  ['an RSA key', 'RSA', [...rsa, 0x01]],
  ['an RSA-PSS key', 'RSA-PSS', [...rsa, 0x0a]],
  ['a key that both sides share', 'oct'],
  ['a P-256 key', 'EC P-256', p256Identifier],
  ['a P-384 key', 'EC P-384', p384Identifier],
  ['a P-521 key', 'EC P-521', [...sec2, 0x23]],
  ['a secp256k1 key', 'EC secp256k1', [...sec2, 0x0a]],
  ['an X25519 key', 'OKP X25519', [...rfc8410, 0x6e]],
  ['an X448 key', 'OKP X448', [...rfc8410, 0x6f]],
  ['an Ed25519 key', 'OKP Ed25519', [...rfc8410, 0x70]],
  ['an Ed448 key', 'OKP Ed448', [...rfc8410, 0x71]],
]
