import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBody } from './read-body.ts'
import { readPackedBody } from './read-packed-body.ts'

const readers = [
  ['readBody', readBody],
  ['readPackedBody', readPackedBody],
] as const

const post = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
  new Request('https://example.com/', {
    method: 'POST',
    headers,
    ...(body === undefined ? {} : { body }),
    duplex: 'half',
  })

const endless = (fill: number) =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(64).fill(fill)),
  })

describe.each(readers)('%s', (_, read) => {
  it('gives the text and its bytes', async () => {
    const bytes = new TextEncoder().encode('"Zoë"')
    expect(await read(post('"Zoë"'), 6)).toEqual({ text: '"Zoë"', bytes })
  })

  it('gives an empty text where there is no body', async () => {
    expect(await read(post(undefined), 1)).toEqual({ text: '', bytes: new Uint8Array() })
  })

  it('counts bytes, not characters', async () => {
    expect(await read(post('"Zoë"'), 5)).toBe('too-big')
  })

  it('believes a length that is too big, and reads nothing', async () => {
    const request = post('{}', { 'content-length': '101' })
    expect(await read(request, 100)).toBe('too-big')
    expect(request.bodyUsed).toBe(false)
  })

  it('stops at a body that goes on for ever', async () => {
    expect(await read(post(endless(0x20)), 1000)).toBe('too-big')
  })

  it.each([
    [
      'breaks off',
      new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }),
    ],
    ['is no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('cannot read a body that %s', async (_what, body) => {
    expect(await read(post(body), 100)).toBe('unreadable')
  })
})

describe('a packed body', () => {
  it('is unpacked, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 1, max: 40 }),
        async (text, size) => {
          const packed = gzipSync(text)
          const pieces = Array.from({ length: Math.ceil(packed.length / size) }, (_, index) =>
            packed.subarray(index * size, (index + 1) * size),
          )
          const body = new ReadableStream<Uint8Array>({
            pull(controller) {
              const piece = pieces.shift()
              if (piece === undefined) controller.close()
              else controller.enqueue(piece)
            },
          })
          const read = await readPackedBody(post(body), 10_000)
          expect(read).toMatchObject({ text })
        },
      ),
    )
  })

  it('is told by its first bytes: what was unpacked on the way may keep the header', async () => {
    const read = await readPackedBody(post('{}', { 'content-encoding': 'gzip' }), 100)
    expect(read).toMatchObject({ text: '{}' })
  })

  it('is refused as soon as it unpacks to more than it may', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readPackedBody(post(new Uint8Array(bomb)), 100_000)).toBe('too-big')
  })

  it.each([
    ['is cut short', gzipSync('{"a":1}').subarray(0, -6)],
    ['is damaged', gzipSync('{"a":1}').fill(0x41, 12, 16)],
  ])('cannot be read when it %s', async (_, packed) => {
    expect(await readPackedBody(post(new Uint8Array(packed)), 100)).toBe('unreadable')
  })
})
