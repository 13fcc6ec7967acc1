import { includesBytes } from './includes-bytes.ts'
import { keyKinds } from './key-kinds.ts'

/** What a key in DER says that it is, in words, such as `a P-256 key`; `undefined` when it names no kind known here. */
export function findKind(key: Uint8Array): string | undefined {
  return keyKinds.find(([, , identifier]) => identifier && includesBytes(key, identifier))?.[0]
}
