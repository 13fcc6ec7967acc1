import { isUuid } from '@textwire/core'
import { hashOf } from '../hash-of.ts'
import type { CheckedText } from '../outgoing-text.ts'

/** What is hashed begins with this, so that nobody else's hash of the same words is the same key. */
const NAME_SPACE = 'textwire.sender/1'

/** So many hexadecimal digits are the text's own; the other eight of a UUID tell that it was made here for this number. */
const OWN_DIGITS = 24

/**
 * The UUID under which OneSignal knows a text, always of version 8 of RFC 9562. A text without a key has a random one. A
 * key is hashed over SHA-256, together with the number, so that one that is used for two people is not taken for one text:
 * the same every time, on every machine. A key that was made here for this number stays as it is; its last digits tell.
 */
export async function toMessageKey({ key, to }: CheckedText): Promise<string> {
  if (key === undefined) return toSealed(crypto.randomUUID(), to)
  // Some databases give UUIDs back in capitals; OneSignal knows it as it was.
  const written = key.toLowerCase()
  if (isUuid(key) && toSealed(written, to) === written) return written
  return toSealed(await hashOf(JSON.stringify([NAME_SPACE, to, key])), to)
}

/** The UUID that begins with these digits and ends with a check sum of them and of the number. */
function toSealed(digits: string, to: string): string {
  const own = toVersion8(digits.replaceAll('-', '').slice(0, OWN_DIGITS))
  const whole = `${own}${checkSumOf(`${to}${own}`)}`
  return whole.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The digits with those that say of what kind a UUID is. */
function toVersion8(digits: string): string {
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) & 3)
  return `${digits.slice(0, 12)}8${digits.slice(13, 16)}${variant}${digits.slice(17)}`
}

/** FNV-1a of 32 bits, in eight hexadecimal digits: it has to tell keys of others apart, and keeps no secret. */
function checkSumOf(text: string): string {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
