import { includesBytes } from './includes-bytes.ts'

// RFC 5480: id-ecPublicKey and prime256v1, each with its tag and length.
const ecPublicKey = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]
const prime256v1 = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07]

/**
 * Wraps a P-256 key of RFC 5915 (`BEGIN EC PRIVATE KEY`, what `openssl ecparam -genkey` writes) into PKCS#8, the only
 * form WebCrypto reads. `undefined` when the key does not say that it is on P-256: a wrapper would claim it unasked.
 */
export function toPkcs8(key: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!includesBytes(key, prime256v1)) return undefined
  const version = [0x02, 0x01, 0x00]
  const algorithm = derOf(0x30, [...ecPublicKey, ...prime256v1])
  return Uint8Array.from(derOf(0x30, [...version, ...algorithm, ...derOf(0x04, [...key])]))
}

function derOf(tag: number, content: readonly number[]): readonly number[] {
  const { length } = content
  if (length < 0x80) return [tag, length, ...content]
  return length < 0x100
    ? [tag, 0x81, length, ...content]
    : [tag, 0x82, length >> 8, length & 0xff, ...content]
}
