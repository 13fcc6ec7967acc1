import { createGzip, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf } from './support/stream-kit.ts'
import { unpacked } from './unpacked.ts'

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

const cut = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )

describe('unpacked', () => {
  it.each([[''], ['\n'], ['{}\n'], ['\n\n{}\n']])('hands %j on as it is', async (text) => {
    expect(await textOf(unpacked(bodyOf(text).body))).toBe(text)
  })

  it('takes gzip off, wherever the pieces begin and end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const { body } = bodyOf(new Uint8Array(), ...cut(gzipSync(text), size))
          expect(await textOf(unpacked(body))).toBe(Buffer.from(text).toString())
        },
      ),
      { numRuns: 50 },
    )
  })

  it('hands a line over as soon as it was flushed', async () => {
    const gzip = createGzip()
    gzip.write('{"type":"CUSTOM"}\n')
    await new Promise<void>((resolve) => gzip.flush(() => resolve()))
    const { body } = bodyOf(gzip.read() as Uint8Array, 'silence')
    const { value } = await unpacked(body).getReader().read()
    expect(new TextDecoder().decode(value)).toBe('{"type":"CUSTOM"}\n')
  })

  it.each([
    ['as it is', ['{}\n', 'silence'] as const],
    ['packed', [gzipSync('{}\n'), 'silence'] as const],
  ])('lets go of a body that comes %s', async (_how, parts) => {
    const { body, seen } = bodyOf(...parts)
    const reader = unpacked(body).getReader()
    await reader.read()
    await reader.cancel()
    expect(seen.isCancelled).toBe(true)
  })

  it.each([
    ['as it is', ['{}\n', new Error('broke off')] as const],
    ['packed', [gzipSync('{}\n').subarray(0, 12), new Error('broke off')] as const],
    ['damaged', [Uint8Array.of(0x1f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)] as const],
  ])('fails with a body that comes %s and breaks off', async (_how, parts) => {
    await expect(textOf(unpacked(bodyOf(...parts).body))).rejects.toBeInstanceOf(Error)
  })

  it('reads no further than it is asked to', async () => {
    const { body, seen } = bodyOf('1\n', '2\n', '3\n')
    const reader = unpacked(body).getReader()
    await reader.read()
    expect(seen.pulls).toBe(1)
    await reader.cancel()
  })
})
