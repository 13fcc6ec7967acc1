import { isUuid } from '@textwire/core'
import type { CheckedText } from '../outgoing-text.ts'

/** What is hashed begins with this, so that nobody else's hash of the same words is the same key. */
const NAME_SPACE = 'textwire.sender/1'

/**
 * The UUID under which OneSignal knows a text, always of version 8 of RFC 9562. A text without a key has a random one. A
 * key is hashed over SHA-256, together with the number, so that one that is used for two people is not taken for one text:
 * the same every time, on every machine. A key that is of version 8 already was made here, and stays as it is.
 */
export async function toMessageKey({ key, to }: CheckedText): Promise<string> {
  if (key === undefined) return toVersion8(crypto.getRandomValues(new Uint8Array(16)))
  // Some databases give UUIDs back in capitals; OneSignal knows it as it was.
  if (isUuid(key) && key[14] === '8') return key.toLowerCase()
  const name = new TextEncoder().encode(JSON.stringify([NAME_SPACE, to, key]))
  return toVersion8(new Uint8Array(await crypto.subtle.digest('SHA-256', name)))
}

/** The first sixteen bytes, with the bits that say of what kind a UUID is. */
function toVersion8(bytes: Uint8Array): string {
  const hex = [...bytes.subarray(0, 16)].map(marked).map(toHex).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function marked(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x80
  return index === 8 ? (byte & 0x3f) | 0x80 : byte
}

const toHex = (byte: number) => byte.toString(16).padStart(2, '0')
