/** All that a stream gives, as text. */
export const textOf = (stream: ReadableStream<Uint8Array>): Promise<string> =>
  // The DOM's types want a buffer of their own for what is a buffer either way.
  new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
