import { toBase64Url } from './to-base64-url.ts'

/**
 * The bytes that a base64url text stands for; `undefined` when it is none. Only the one right spelling counts: a text
 * that differs in bits that carry nothing would otherwise pass for the same signature.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return toBase64Url(bytes) === text ? bytes : undefined
}
