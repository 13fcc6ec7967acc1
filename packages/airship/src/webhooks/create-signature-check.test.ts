import { createHmac } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSignatureCheck } from './create-signature-check.ts'
import type { InboundSignature } from './inbound-signature.ts'
import { deliver, header, receivedAt, secret, setUp, textOf } from './support/inbound-stage.ts'

const key = 'a-secret-of-the-dashboard'
const nowSeconds = Math.floor(receivedAt.getTime() / 1000)
const text = JSON.stringify(textOf('1'))

/** The headers of a call, as Airship makes them. */
const sign = (body: string, timestamp: number | string = nowSeconds, by = key) => ({
  'x-ua-timestamp': String(timestamp),
  'x-ua-signature': createHmac('sha256', by).update(`${timestamp}:${body}`).digest('hex'),
})

const stage = (signature: Partial<InboundSignature> = {}) =>
  setUp({ secret: false, signature: { secret: key, ...signature } })

describe('the signature', () => {
  const signed = sign(text)
  const digest = signed['x-ua-signature']
  it.each<[what: string, headers: Record<string, string>, status: number]>([
    ['the right one', signed, 200],
    ['one in capitals', { ...signed, 'x-ua-signature': digest.toUpperCase() }, 200],
    ['none', {}, 401],
    ['no time', { 'x-ua-signature': digest }, 401],
    ['no signature', { 'x-ua-timestamp': signed['x-ua-timestamp'] }, 401],
    ['one of another body', sign(`${text} `), 401],
    ['one of another secret', sign(text, nowSeconds, 'guess'), 401],
    ['one of another time', { ...signed, 'x-ua-timestamp': String(nowSeconds - 1) }, 401],
    ['one cut short', { ...signed, 'x-ua-signature': digest.slice(0, 62) }, 401],
    ['one too long', { ...signed, 'x-ua-signature': `${digest}00` }, 401],
    ['one that is no hexadecimal', { ...signed, 'x-ua-signature': 'g'.repeat(64) }, 401],
    ['a time that is no number', sign(text, '1e9'), 401],
    ['a time with a sign', sign(text, `+${nowSeconds}`), 401],
    ['a time in milliseconds', sign(text, receivedAt.getTime()), 401],
  ])('lets in or keeps out: %s', async (_, headers, status) => {
    const { statusOf, messages } = stage()
    expect(await statusOf(deliver(text, { headers }))).toBe(status)
    expect(messages).toHaveLength(status === 200 ? 1 : 0)
  })

  it.each([
    [undefined, -300, 200],
    [undefined, 300, 200],
    [undefined, -301, 401],
    [undefined, 301, 401],
    [10, -10, 200],
    [10, -11, 401],
    [3600, -3600, 200],
  ])('with a tolerance of %s s, %i s from now is answered with %i', async (given, away, status) => {
    const { statusOf } = stage(given === undefined ? {} : { toleranceSeconds: given })
    const headers = sign(text, nowSeconds + away)
    expect(await statusOf(deliver(text, { headers }))).toBe(status)
  })

  it.each([
    ['old', 200],
    ['new', 200],
    ['older', 401],
  ])('can be of one of two secrets while one replaces the other: %s', async (by, status) => {
    const { statusOf } = stage({ secret: ['old', 'new'] })
    const headers = sign(text, nowSeconds, by)
    expect(await statusOf(deliver(text, { headers }))).toBe(status)
  })

  it('is over the JSON text, not over the packed bytes', async () => {
    const body = new Uint8Array(gzipSync(text))
    const headers = { ...sign(text), 'content-encoding': 'gzip' }
    expect(await stage().statusOf(deliver(body, { headers }))).toBe(200)
  })

  it('is over an empty text when the code is asked for', async () => {
    const { statusOf } = setUp({ secret: false, signature: { secret: key }, confirmationCode: 'x' })
    const ask = (headers: Record<string, string>) =>
      statusOf(deliver(null, { method: 'GET', path: '/validate', headers }))
    expect([await ask(sign('')), await ask(sign('{}')), await ask({})]).toEqual([200, 401, 401])
  })

  it.each([
    [{ ...header, ...signed }, 200],
    [header, 401],
    [signed, 401],
  ])('is needed beside the secret where both are given', async (headers, status) => {
    const { statusOf } = setUp({ secret, signature: { secret: key } })
    expect(await statusOf(deliver(text, { headers }))).toBe(status)
  })

  it('is looked for before the body is read', async () => {
    const request = deliver(text, { headers: {} })
    await stage().statusOf(request)
    expect(request.bodyUsed).toBe(false)
  })

  it('is not in an error', () => {
    expect(() => stage({ secret: [key, ''] })).toThrow(/^((?!dashboard).)*$/s)
  })
})

describe('createSignatureCheck', () => {
  const check = createSignatureCheck({ secret: key }, () => receivedAt.getTime())
  const isGenuine = async (bytes: Uint8Array, headers: Record<string, string>) => {
    const claim = check.readClaim(new Headers(headers))
    return claim !== undefined && (await check.isGenuine(claim, bytes))
  }
  const signBytes = (bytes: Uint8Array) => ({
    'x-ua-timestamp': String(nowSeconds),
    'x-ua-signature': createHmac('sha256', key)
      .update(`${nowSeconds}:`)
      .update(bytes)
      .digest('hex'),
  })

  it('agrees with any body that was signed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await isGenuine(bytes, signBytes(bytes))).toBe(true)
      }),
    )
  })

  it('refuses any body in which one bit is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        async (bytes, place, bit) => {
          const headers = signBytes(bytes)
          const index = place % bytes.length
          const changed = bytes.with(index, (bytes[index] ?? 0) ^ (1 << bit))
          expect(await isGenuine(changed, headers)).toBe(false)
        },
      ),
    )
  })

  it('refuses any signature in which one digit is another', async () => {
    const headers = signBytes(new Uint8Array([1]))
    const digits = headers['x-ua-signature']
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 63 }), async (index) => {
        const digit = digits[index] === '0' ? '1' : '0'
        const changed = digits.slice(0, index) + digit + digits.slice(index + 1)
        const forged = { ...headers, 'x-ua-signature': changed }
        expect(await isGenuine(new Uint8Array([1]), forged)).toBe(false)
      }),
    )
  })
})
