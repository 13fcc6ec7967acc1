import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { deliver, header, setUp, textOf } from './support/inbound-stage.ts'

const gzip = (data: string | Buffer) => new Uint8Array(gzipSync(data))
const packed = (body: Uint8Array<ArrayBuffer>, encoding = 'gzip') =>
  deliver(body, { headers: { ...header, 'content-encoding': encoding } })
const text = JSON.stringify(textOf('1'))

describe('a body', () => {
  it.each(['gzip', 'GZIP', 'x-gzip', 'identity', ''])(
    'is unpacked when it is gzip, whatever was said of it: %j',
    async (encoding) => {
      const { statusOf, messages } = setUp()
      expect(await statusOf(packed(gzip(text), encoding))).toBe(200)
      expect(messages).toHaveLength(1)
    },
  )

  it('is taken as it is when it was unpacked on the way', async () => {
    expect(await setUp().statusOf(packed(new TextEncoder().encode(text)))).toBe(200)
  })

  it.each(['br', 'deflate', 'zstd', 'gzip, gzip'])(
    'is refused packed with %s',
    async (encoding) => {
      const { handler } = setUp()
      const response = await handler(packed(gzip(text), encoding))
      expect([response.status, response.headers.get('accept-encoding')]).toEqual([
        415,
        'gzip, identity',
      ])
    },
  )

  it('is refused as soon as it unpacks to more than it may', async () => {
    const bomb = gzip(Buffer.alloc(50_000_000, 0x20))
    expect(bomb.length).toBeLessThan(262_144)
    expect(await setUp().statusOf(packed(bomb))).toBe(413)
  })

  it.each([
    ['plain', deliver(text), text.length, 200],
    ['plain', deliver(text), text.length - 1, 413],
    ['packed', packed(gzip(text)), text.length, 200],
    ['packed', packed(gzip(text)), text.length - 1, 413],
  ])('may be as long as it may, %s', async (_, request, maxBodyBytes, status) => {
    expect(await setUp({ maxBodyBytes }).statusOf(request)).toBe(status)
  })

  it('that is damaged is answered with 400', async () => {
    expect(await setUp().statusOf(packed(gzip(text).slice(0, -8)))).toBe(400)
  })
})
