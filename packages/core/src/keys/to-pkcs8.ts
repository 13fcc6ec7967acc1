import type { EcAlgorithm } from './ec-algorithm.ts'
import { includesBytes } from './includes-bytes.ts'

// RFC 5480: id-ecPublicKey with its tag and length.
const ecPublicKey = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]

/**
 * Wraps a key of RFC 5915 (`BEGIN EC PRIVATE KEY`, what `openssl ecparam -genkey` writes) into PKCS#8, the only form
 * WebCrypto reads. `undefined` when the key does not say that it is on the curve: a wrapper would claim it unasked.
 */
export function toPkcs8(
  key: Uint8Array,
  { curveIdentifier }: EcAlgorithm,
): Uint8Array<ArrayBuffer> | undefined {
  if (!includesBytes(key, curveIdentifier)) return undefined
  const version = [0x02, 0x01, 0x00]
  const algorithm = derOf(0x30, [...ecPublicKey, ...curveIdentifier])
  return Uint8Array.from(derOf(0x30, [...version, ...algorithm, ...derOf(0x04, [...key])]))
}

function derOf(tag: number, content: readonly number[]): readonly number[] {
  const { length } = content
  if (length < 0x80) return [tag, length, ...content]
  return length < 0x100
    ? [tag, 0x81, length, ...content]
    : [tag, 0x82, length >> 8, length & 0xff, ...content]
}
