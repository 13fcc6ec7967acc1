import { includesBytes } from './includes-bytes.ts'

// Object identifiers with their tag and length: RFC 8017 (RSA), RFC 5480 and SEC 2 (curves), RFC 8410 (Ed25519 and the like).
const rsa = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01]
const sec2 = [0x06, 0x05, 0x2b, 0x81, 0x04, 0x00]
const rfc8410 = [0x06, 0x03, 0x2b, 0x65]

const kinds: readonly [kind: string, identifier: readonly number[]][] = [
  ['an RSA key', [...rsa, 0x01]],
  ['an RSA-PSS key', [...rsa, 0x0a]],
  ['a P-384 key', [...sec2, 0x22]],
  ['a P-521 key', [...sec2, 0x23]],
  ['a secp256k1 key', [...sec2, 0x0a]],
  ['an X25519 key', [...rfc8410, 0x6e]],
  ['an X448 key', [...rfc8410, 0x6f]],
  ['an Ed25519 key', [...rfc8410, 0x70]],
  ['an Ed448 key', [...rfc8410, 0x71]],
]

/** What a key in DER is when it says that it is none on P-256, in words; otherwise `undefined`. */
export function findOtherKind(key: Uint8Array): string | undefined {
  return kinds.find(([, identifier]) => includesBytes(key, identifier))?.[0]
}
