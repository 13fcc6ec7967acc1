import type { Upload } from '@textwire/core'
import { csvLines } from './csv-lines.ts'
import type { CsvShape } from './csv-lines.ts'
import type { CsvInput } from './csv-input.ts'

/** How a file is made and sent. */
export interface CsvUploadOptions extends CsvShape {
  /** Whether it goes out packed: only some operations are documented to unpack. */
  readonly gzip: boolean
}

/**
 * Makes the body of an upload. Rows are packed as they come, so that no more than the packed file is held.
 *
 * @throws {InvalidInputError} When there are no rows, or a row does not fit the first one.
 */
export async function toCsvUpload(
  input: CsvInput<object>,
  { gzip, ...shape }: CsvUploadOptions,
): Promise<Upload> {
  const file = toStream(piecesOf(input, shape))
  const headers = { 'content-type': 'text/csv' }
  if (!gzip) return { body: await held(file), headers }
  const body = await held(file.pipeThrough(new CompressionStream('gzip')))
  return { body, headers: { ...headers, 'content-encoding': 'gzip' } }
}

const held = async (file: ReadableStream<Uint8Array<ArrayBuffer>>) =>
  new Uint8Array(await new Response(file).arrayBuffer())

async function* piecesOf(
  input: CsvInput<object>,
  shape: CsvShape,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder()
  if (input instanceof Uint8Array) return yield input
  if (typeof input === 'string') return yield encoder.encode(input)
  let lines = ''
  for await (const line of csvLines(input, shape)) {
    lines += line
    if (lines.length < PIECE_LENGTH) continue
    yield encoder.encode(lines)
    lines = ''
  }
  yield encoder.encode(lines)
}

/** Lines are handed on in pieces of about this many characters. */
const PIECE_LENGTH = 65_536

function toStream(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
