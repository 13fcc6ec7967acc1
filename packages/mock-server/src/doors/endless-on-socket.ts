import type { ServerResponse } from 'node:http'
import { PassThrough, pipeline, Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { constants, createGzip } from 'node:zlib'

/**
 * Writes an answer without an end to a real connection, as gzip if the request takes it: each piece leaves at once.
 * When the answer breaks off, so does the connection, and the other way round.
 */
export function endlessOnSocket(
  request: Request,
  response: Response,
  outgoing: ServerResponse,
): void {
  const isZipped = /\bgzip\b/i.test(request.headers.get('accept-encoding') ?? '')
  const headers = Object.fromEntries(response.headers)
  outgoing.writeHead(response.status, {
    ...headers,
    ...(isZipped && { 'content-encoding': 'gzip' }),
  })
  outgoing.flushHeaders()
  // Node has a type of its own for the same web stream; an endless answer has a body.
  const source = Readable.fromWeb(response.body as NodeStream<Uint8Array>)
  const packing = isZipped ? createGzip({ flush: constants.Z_SYNC_FLUSH }) : new PassThrough()
  // How it ended is for whoever reads.
  pipeline(source, packing, outgoing, () => undefined)
}
