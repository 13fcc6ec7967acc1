import { gunzip } from '../files/gunzip.ts'
import { toWholeBody } from './read-body.ts'
import type { WholeBody } from './read-body.ts'
import { readBytes } from './read-bytes.ts'

/**
 * The body of a request, unpacked if it is gzip: by its first bytes, as something before the handler may have unpacked
 * it and left the header. `maxBytes` holds for what is sent and again for what it unpacks to, so a few bytes that
 * unpack to gigabytes are `too-big` as soon as they are over it. Damaged gzip is `unreadable`.
 */
export async function readPackedBody(
  request: Request,
  maxBytes: number,
): Promise<WholeBody | 'too-big' | 'unreadable'> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-big'
  if (request.body === null) return toWholeBody(new Uint8Array())
  const sent = await readBytes(request.body, maxBytes)
  if (typeof sent === 'string') return sent
  return toWholeBody(await unpack(sent, maxBytes))
}

async function unpack(
  bytes: Uint8Array,
  maxBytes: number,
): Promise<Uint8Array | 'too-big' | 'unreadable'> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  return readBytes(await gunzip(source), maxBytes)
}
