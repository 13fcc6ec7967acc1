import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url } from './from-base64-url.ts'
import { toBase64Url } from './to-base64-url.ts'

describe('base64url', () => {
  it('is what Buffer writes, and comes back whole', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
    )
  })

  it('takes text as UTF-8', () => {
    expect(toBase64Url('Zoë 👋')).toBe(Buffer.from('Zoë 👋').toString('base64url'))
  })

  it.each([
    ['padding', 'YQ=='],
    ['plain base64', '+/+/'],
    ['a length that no bytes have', 'YWJjZ'],
    ['bits that carry nothing', 'YR'],
    ['spaces', 'YW Jj'],
  ])('is refused with %s', (_, text) => {
    expect(fromBase64Url(text)).toBeUndefined()
  })
})
