import type { Readable } from 'node:stream'

/**
 * One of Node's streams as one of the web's, read only when it is asked for. `Readable.toWeb` throws where nobody can
 * catch it when a body ends while it is being cancelled.
 *
 * @param cancel Lets go of the source; what it throws or rejects with is told to whoever cancels.
 */
export function toWebStream(
  source: Readable,
  cancel: (reason: unknown) => void | PromiseLike<void> = () => void source.destroy(),
): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]()
  // Whoever reads the pieces is told of an error; a source that nobody reads must not end the process with it.
  source.on('error', () => undefined)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      cancel,
    },
    { highWaterMark: 0 },
  )
}
