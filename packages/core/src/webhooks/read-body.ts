import { readBytes } from './read-bytes.ts'

/** A body that was read to its end: the text, and the bytes it was read from. */
export interface WholeBody {
  readonly text: string
  readonly bytes: Uint8Array
}

/** The body of a request; `too-big` as soon as it is longer than allowed, `unreadable` when it breaks off. */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<WholeBody | 'too-big' | 'unreadable'> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-big'
  const { body } = request
  return toWholeBody(body === null ? new Uint8Array() : await readBytes(body, maxBytes))
}

/** The text of bytes. What is no UTF-8 is unreadable: it would come through with holes in it. */
export function toWholeBody(
  bytes: Uint8Array | 'too-big' | 'unreadable',
): WholeBody | 'too-big' | 'unreadable' {
  if (typeof bytes === 'string') return bytes
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes }
  } catch {
    return 'unreadable'
  }
}
