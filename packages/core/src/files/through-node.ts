import type { Transform } from 'node:stream'
import { toWebStream } from '../wire/to-web-stream.ts'

/** Sends a stream through one of Node's, no faster than it is read; whatever goes wrong on either side ends both. */
export function throughNode(
  source: ReadableStream<Uint8Array>,
  transform: Transform,
): ReadableStream<Uint8Array> {
  const reader = source.getReader()
  const feed = async () => {
    for (;;) {
      // One piece after another.
      // oxlint-disable-next-line no-await-in-loop
      const { value, done } = await reader.read()
      if (done) return void transform.end()
      // oxlint-disable-next-line no-await-in-loop
      await written(transform, value)
    }
  }
  feed().catch((cause: unknown) => transform.destroy(cause instanceof Error ? cause : undefined))
  return toWebStream(transform, (reason) => {
    transform.destroy()
    return reader.cancel(reason)
  })
}

/** Resolves once a piece has been taken; a transform that was given up takes none. */
function written(transform: Transform, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    transform.write(piece, (error) => (error ? reject(error) : resolve()))
  })
}
