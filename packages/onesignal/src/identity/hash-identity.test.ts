import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { ConfigurationError, InvalidInputError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { hashIdentity } from './hash-identity.ts'
import { verifyIdentityHash } from './verify-identity-hash.ts'

// RFC 4231, the cases whose key and data are text.
const vectors: [key: string, value: string, hash: string][] = [
  [
    '\u000B'.repeat(20),
    'Hi There',
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  ],
  [
    'Jefe',
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
]

const restApiKey = 'os_v2_app_example'
const text = fc.string({ minLength: 1, unit: 'grapheme' })

describe('hashIdentity', () => {
  it.each(vectors)('agrees with RFC 4231: %j, %j', async (key, value, hash) => {
    expect(await hashIdentity(value, key)).toBe(hash)
  })

  it('agrees with node:crypto for any text', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (value, key) => {
        const expected = createHmac('sha256', key).update(value).digest('hex')
        expect(await hashIdentity(value, key)).toBe(expected)
        expect(await verifyIdentityHash(value, expected, key)).toBe(true)
      }),
    )
  })

  // JavaScript can hand over what the types forbid.
  const nothing = ['', null, undefined, 7].map((value) => value as string)

  it.each(nothing)('refuses the value %j by name', async (value) => {
    const hashing = hashIdentity(value, restApiKey)
    await expect(hashing).rejects.toThrow(InvalidInputError)
    await expect(hashing).rejects.toMatchObject({ problems: [{ path: 'value' }] })
    await expect(hashing).rejects.toThrow('The hash was not made')
  })

  it.each(nothing)('refuses the key %j by name', async (key) => {
    const calls = [
      hashIdentity('user-4711', key),
      verifyIdentityHash('user-4711', '00'.repeat(32), key),
    ]
    for (const call of calls) {
      await expect(call).rejects.toThrow(ConfigurationError)
      await expect(call).rejects.toMatchObject({ setting: 'restApiKey' })
    }
  })
})

describe('verifyIdentityHash', () => {
  it.each(['user-4711', 'ann@example.com', '+15035550100'])(
    'takes the hash of %s',
    async (value) => {
      const hash = await hashIdentity(value, restApiKey)
      expect(await verifyIdentityHash(value, hash, restApiKey)).toBe(true)
      expect(await verifyIdentityHash(value, hash.toUpperCase(), restApiKey)).toBe(true)
      expect(await verifyIdentityHash(`${value} `, hash, restApiKey)).toBe(false)
      expect(await verifyIdentityHash(value, hash, `${restApiKey}x`)).toBe(false)
    },
  )

  it.each(['', 'abc', 'g'.repeat(64), '0'.repeat(63), '0'.repeat(65), ` ${'0'.repeat(63)}`])(
    'says no to %j, which is no hash',
    async (hash) => {
      expect(await verifyIdentityHash('user-4711', hash, restApiKey)).toBe(false)
    },
  )

  it.each([
    ['no value', undefined, '00'],
    ['no hash', 'user-4711', undefined],
    ['a hash in a list', 'user-4711', ['00'.repeat(32)]],
  ])('says no to %s, as a request may hold it', async (_, value, hash) => {
    expect(await verifyIdentityHash(value as string, hash as string, restApiKey)).toBe(false)
  })

  it('says no to the right hash of an empty value', async () => {
    const hash = createHmac('sha256', restApiKey).update('').digest('hex')
    expect(await verifyIdentityHash('', hash, restApiKey)).toBe(false)
    expect(await verifyIdentityHash(undefined as unknown as string, hash, restApiKey)).toBe(false)
  })

  it('says no to every hash with one bit flipped', async () => {
    const hash = await hashIdentity('user-4711', restApiKey)
    const flips = Array.from({ length: 256 }, (_, bit) => {
      const bytes = Buffer.from(hash, 'hex')
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      return bytes.toString('hex')
    })
    const checks = flips.map((flipped) => verifyIdentityHash('user-4711', flipped, restApiKey))
    expect(await Promise.all(checks)).not.toContain(true)
  })
})
