/** All of a stream; `too-big` as soon as it is longer than allowed, `unreadable` when it breaks off. */
export async function readBytes(
  source: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | 'too-big' | 'unreadable'> {
  const reader = source.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength
      if (length > maxBytes) {
        // Not awaited: nobody reads on, and the answer must not wait for the sender.
        void reader.cancel().catch(() => undefined)
        return 'too-big'
      }
      parts.push(part.value)
    }
  } catch {
    return 'unreadable'
  }
  return join(parts, length)
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.byteLength
  }
  return whole
}
