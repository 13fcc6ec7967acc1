import { throughNode } from './through-node.ts'

const MAGIC = [0x1f, 0x8b]

/**
 * Unpacks gzip, and lets anything else through as it is: a transport may have unpacked the file already. It is told
 * by its first two bytes, since file stores label such files in either way.
 */
export async function gunzip(
  source: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const reader = source.getReader()
  const head: Uint8Array[] = []
  let length = 0
  let isDone = false
  while (length < MAGIC.length && !isDone) {
    // The chunks come one after another.
    // oxlint-disable-next-line no-await-in-loop
    const { value, done } = await reader.read()
    isDone = done
    if (value === undefined) continue
    head.push(value)
    length += value.length
  }
  const whole = resume(reader, head)
  const first = head.flatMap((chunk) => [...chunk.subarray(0, MAGIC.length)])
  const isPacked = MAGIC.every((byte, index) => first[index] === byte)
  if (!isPacked) return whole
  // Node's own takes files of several members too, as some stores join them.
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib')
  if (zlib !== undefined) return throughNode(whole, zlib.createGunzip())
  // The DOM's types want a buffer of their own for what is a buffer either way.
  return whole.pipeThrough(
    new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>,
  )
}

function resume(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  head: Uint8Array[],
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = head.shift()
      if (next !== undefined) return controller.enqueue(next)
      const { value, done } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
