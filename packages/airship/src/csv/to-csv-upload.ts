import { InvalidInputError } from '@textwire/core'
import type { Upload } from '@textwire/core'
import { csvLines } from './csv-lines.ts'
import type { CsvShape } from './csv-lines.ts'
import type { CsvInput } from './csv-input.ts'
import { kindOf } from '../kind-of.ts'

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
  signal?: AbortSignal,
): Promise<Upload> {
  const file = toStream(piecesOf(input, shape, signal))
  const headers = { 'content-type': 'text/csv' }
  if (!gzip) return { body: await held(file, signal), headers }
  const body = await held(file.pipeThrough(new CompressionStream('gzip')), signal)
  return { body, headers: { ...headers, 'content-encoding': 'gzip' } }
}

/** An abort lets go of the rows, so that a cursor is closed. */
async function held(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>()
  const [bytes] = await Promise.all([
    new Response(readable).arrayBuffer(),
    file.pipeTo(writable, signal === undefined ? {} : { signal }),
  ])
  return new Uint8Array(bytes)
}

async function* piecesOf(
  input: CsvInput<object>,
  shape: CsvShape,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const encoder = new TextEncoder()
  if (input instanceof Uint8Array && input.length > 0) return yield new Uint8Array(input)
  if (typeof input === 'string' && input !== '') return yield encoder.encode(input)
  // What is empty is no file, as no rows are none.
  if (input instanceof Uint8Array || !isIterable(input)) throw noRows(shape.operation, input)
  let lines = ''
  let pieces = 0
  for await (const line of csvLines(input, shape)) {
    // A slow cursor is let go at its next row, not when a piece is full.
    signal?.throwIfAborted()
    const isBytes = typeof line !== 'string'
    if (!isBytes) lines += line
    if (!isBytes && lines.length < PIECE_LENGTH) continue
    yield isBytes ? new Uint8Array(line) : encoder.encode(lines)
    lines = ''
    pieces += 1
    // Rows that are all at hand would let nothing else happen until they are through.
    if (pieces % PIECES_A_TURN === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  yield encoder.encode(lines)
}

/** From JavaScript it can be anything. */
const isIterable = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  (Symbol.iterator in input || Symbol.asyncIterator in input)

function noRows(operation: string, input: unknown): InvalidInputError {
  const isEmpty = typeof input === 'string' || input instanceof Uint8Array
  const message = isEmpty
    ? 'must not be empty'
    : `must be rows, a text or bytes; got ${kindOf(input)}`
  return new InvalidInputError(operation, [{ path: 'rows', message }])
}

/** Lines are handed on in pieces of about this many characters. */
const PIECE_LENGTH = 65_536

/** Timers and signals get their turn after so many. */
const PIECES_A_TURN = 8

function toStream(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return()
    },
  })
}
