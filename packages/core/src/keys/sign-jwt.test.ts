import { generateKeyPairSync, verify } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { es256 } from './es256.ts'
import { es384 } from './es384.ts'
import { importEcKey } from './import-ec-key.ts'
import { signJwt } from './sign-jwt.ts'

const read = (part = ''): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())

describe.each([es256, es384])('signJwt with $name', (algorithm) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: algorithm.curve })
  const key = importEcKey(privateKey.export({ format: 'jwk' }), {
    algorithm,
    use: 'sign',
    hint: '',
    refuse: (reason) => new Error(reason),
  })

  it('signs what node:crypto verifies, whatever the claims hold', async () => {
    const claims = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), {
      noNullPrototype: true,
    })
    await fc.assert(
      fc.asyncProperty(claims, async (given) => {
        const token = await signJwt({ algorithm, key: await key, claims: given })
        const [head, payload, end = '', ...rest] = token.split('.')
        const signature = Buffer.from(end, 'base64url')
        const signed = Buffer.from(`${head}.${payload}`)
        const half = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
        expect(verify(algorithm.hash, signed, half, signature)).toBe(true)
        expect(read(payload)).toEqual(JSON.parse(JSON.stringify(given)))
        expect(rest).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('names the algorithm first in the header, before what was given', async () => {
    const token = await signJwt({ algorithm, key: await key, header: { kid: 'a' }, claims: {} })
    const [head = ''] = token.split('.')
    expect(Buffer.from(head, 'base64url').toString()).toBe(`{"alg":"${algorithm.name}","kid":"a"}`)
  })
})
