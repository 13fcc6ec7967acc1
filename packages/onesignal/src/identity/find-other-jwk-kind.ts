import type { EcJwk } from './ec-jwk.ts'

const kinds: Readonly<Record<string, string>> = {
  RSA: 'an RSA key',
  oct: 'a key that both sides share',
  'EC P-384': 'a P-384 key',
  'EC P-521': 'a P-521 key',
  'EC secp256k1': 'a secp256k1 key',
  'OKP Ed25519': 'an Ed25519 key',
  'OKP Ed448': 'an Ed448 key',
  'OKP X25519': 'an X25519 key',
  'OKP X448': 'an X448 key',
}

/** What a JSON Web Key is when it says that it is none on P-256, in words; otherwise `undefined`. */
export function findOtherJwkKind({ kty = '', crv }: EcJwk): string | undefined {
  const name = crv === undefined ? kty : `${kty} ${crv}`
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}
