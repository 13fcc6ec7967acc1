import { ConnectionLost } from './connection-lost.ts'
import { createLineSplitter } from './create-line-splitter.ts'
import { unpacked } from './unpacked.ts'

/** One line of a body. */
export interface Line {
  readonly text: string
  /** False for what stands after the last end of a line: the connection may have broken off within it. */
  readonly isWhole: boolean
}

/** How a body is read. */
export interface LineOptions {
  readonly maxLineBytes: number
  /** Lets go of the body at once, whether somebody waits for a line or not. */
  readonly signal: AbortSignal
}

/**
 * The lines of a body as they are asked for; nothing is read ahead. Leaving the loop lets go of the body.
 *
 * It ends in {@link ConnectionLost} when the body does not come to its end.
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array>,
  { maxLineBytes, signal }: LineOptions,
): AsyncGenerator<Line, void, undefined> {
  const reader = unpacked(body).getReader()
  // The source may be the one that hangs: nobody waits for it.
  const letGo = () => void reader.cancel().catch(() => undefined)
  if (signal.aborted) letGo()
  else signal.addEventListener('abort', letGo, { once: true })
  const splitter = createLineSplitter(maxLineBytes)
  try {
    for (;;) {
      // One piece after another.
      // oxlint-disable-next-line no-await-in-loop
      const piece = await read(reader)
      if (piece === undefined) break
      splitter.add(piece)
      for (let text = splitter.next(); text !== undefined; text = splitter.next())
        yield { text, isWhole: true }
    }
    yield { text: splitter.rest(), isWhole: false }
  } finally {
    signal.removeEventListener('abort', letGo)
    letGo()
  }
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | undefined> {
  try {
    const { value } = await reader.read()
    return value
  } catch (cause) {
    throw new ConnectionLost('open', cause)
  }
}
