type Reader = ReadableStreamDefaultReader<Uint8Array>

/** The first byte of gzip, with which no line of JSON begins. */
const GZIP = 0x1f

/**
 * A body with its gzip taken off, where the transport has not done so. Airship packs the stream whether it is asked to or
 * not, and the header stays when a transport unpacks: only the bytes themselves tell.
 */
export function unpacked(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const source = body.getReader()
  let reader = source
  let isFirst = true
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const first = await nextPiece(reader)
        if (isFirst && first?.[0] === GZIP) reader = gunzip(first, source)
        const piece = isFirst && first?.[0] === GZIP ? await nextPiece(reader) : first
        isFirst = false
        if (piece === undefined) controller.close()
        else controller.enqueue(piece)
      },
      // Not through what unpacks: that would first wait for the piece that it has asked for.
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** The next piece that holds anything; undefined at the end. */
async function nextPiece(reader: Reader): Promise<Uint8Array | undefined> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const { value } = await reader.read()
    if (value === undefined || value.length > 0) return value
  }
}

function gunzip(first: Uint8Array, rest: Reader): Reader {
  let held: Uint8Array | undefined = first
  const packed = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = held ?? (await nextPiece(rest))
        held = undefined
        if (piece === undefined) controller.close()
        else controller.enqueue(piece)
      },
      cancel: (reason) => rest.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  // The DOM's types want a buffer of their own for what is a buffer either way.
  const gzip = new DecompressionStream('gzip') as unknown as ReadableWritablePair<
    Uint8Array,
    Uint8Array
  >
  return packed.pipeThrough(gzip).getReader()
}
