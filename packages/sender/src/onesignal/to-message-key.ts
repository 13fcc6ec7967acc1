import { isUuid } from '@textwire/core'
import type { CheckedText } from '../outgoing-text.ts'

/** What is hashed begins with this, so that nobody else's hash of the same words is the same key. */
const NAME_SPACE = 'textwire.sender/1'

/**
 * The UUID under which OneSignal knows a text: a key that is one, as it is; any other, hashed together with the number, so
 * that a key used for two people is not taken for one text. The same every time, on every machine: version 8 of RFC 9562,
 * over SHA-256.
 */
export async function toMessageKey({ key, to }: CheckedText): Promise<string | undefined> {
  if (key === undefined || isUuid(key)) return key
  const name = new TextEncoder().encode(JSON.stringify([NAME_SPACE, to, key]))
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', name))
  const hex = [...bytes.subarray(0, 16)].map(toVersion8).map(toHex).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The bits of a UUID that say what kind it is. */
function toVersion8(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x80
  return index === 8 ? (byte & 0x3f) | 0x80 : byte
}

const toHex = (byte: number) => byte.toString(16).padStart(2, '0')
