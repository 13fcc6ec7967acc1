import { createVerify, generateKeyPairSync } from 'node:crypto'
import * as fc from 'fast-check'
import { ConfigurationError, InvalidInputError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { createIdentitySigner } from './create-identity-signer.ts'
import type { IdentityInput } from './identity-claims.ts'
import { verifyIdentityToken } from './verify-identity-token.ts'

const appId = '4f0f5b1e-7c55-4b6e-9d3a-2f1c0a9b8d77'
const nowMs = Date.UTC(2026, 10, 21, 10, 0, 0, 999)
const now = () => nowMs
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString()

const signer = createIdentitySigner({ appId, privateKey: pkcs8, now })

const read = (part = ''): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
const claimsOf = (token: string) => read(token.split('.')[1])

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('createIdentitySigner', () => {
  it('signs the documented claims, and nothing more', async () => {
    const token = await signer.sign({
      identity: { external_id: 'user-4711' },
      subscriptions: [
        { type: 'Email', token: 'ann@example.com' },
        { type: 'SMS', token: '+15035550100' },
      ],
    })

    expect(read(token.split('.')[0])).toEqual({ alg: 'ES256', typ: 'JWT' })
    expect(claimsOf(token)).toEqual({
      iss: appId,
      exp: Math.floor(nowMs / 1000) + 3600,
      identity: { external_id: 'user-4711' },
      subscriptions: [
        { type: 'Email', token: 'ann@example.com' },
        { type: 'SMS', token: '+15035550100' },
      ],
    })
  })

  it.each([{}, { subscriptions: [] }])(
    'leaves subscriptions out when there are none: %j',
    async (rest) => {
      const token = await signer.sign({ identity: { external_id: 'a' }, ...rest })
      expect(claimsOf(token)).not.toHaveProperty('subscriptions')
    },
  )

  it('lets the token expire when it is told to', async () => {
    const token = await signer.sign({ identity: { external_id: 'a' }, expiresInSeconds: 60 })
    expect(claimsOf(token)).toMatchObject({ exp: Math.floor(nowMs / 1000) + 60 })
  })

  it('signs what node:crypto verifies', async () => {
    const token = await signer.sign({ identity: { external_id: 'Zoë 👋' } })
    const [header, payload, signature = ''] = token.split('.')
    const verify = createVerify('sha256').update(`${header}.${payload}`)
    const bytes = Buffer.from(signature, 'base64url')

    expect(bytes).toHaveLength(64)
    expect(verify.verify({ key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true)
  })

  it('refuses an app id that is none, before anything is signed', () => {
    expect(() => createIdentitySigner({ appId: 'my-app', privateKey: pkcs8 })).toThrow(
      ConfigurationError,
    )
  })
})

/** As JavaScript can hand it over, where no compiler looks. */
const unchecked = (value: unknown) => value as IdentityInput

describe('a clock that does not go', () => {
  it.each([undefined, Number.NaN, '1795255200000', -1])('is refused: %s', async (time) => {
    // JavaScript can hand over what the types forbid.
    const broken = createIdentitySigner({ appId, privateKey: pkcs8, now: () => time as number })
    const error = await errorOf(broken.sign({ identity: { external_id: 'a' } }))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({ setting: 'now' })
  })
})

describe('what a token may say', () => {
  const identity = { external_id: 'a' }
  const inputs: [input: IdentityInput, path: string][] = [
    [{ identity: {} }, 'identity'],
    [{ identity: { external_id: '' } }, 'identity.external_id'],
    [{ identity, subscriptions: [{ type: 'SMS', token: '5035550199' }] }, 'subscriptions.0.token'],
    [
      { identity, subscriptions: [{ type: 'SMS', token: '+1 503 555 0100' }] },
      'subscriptions.0.token',
    ],
    [{ identity, subscriptions: [{ type: 'Email', token: 'ann' }] }, 'subscriptions.0.token'],
    [
      unchecked({ identity, subscriptions: [{ type: 'Push', token: 'x' }] }),
      'subscriptions.0.type',
    ],
    [unchecked(undefined), 'identity'],
    [unchecked({ identity: 'abc' }), 'identity'],
    [unchecked({ identity: ['x'] }), 'identity'],
    [unchecked({ identity: null }), 'identity'],
    [unchecked({ identity: { external_id: 7 } }), 'identity.external_id'],
    [unchecked({ identity, subscriptions: null }), 'subscriptions'],
    [unchecked({ identity, subscriptions: { type: 'SMS' } }), 'subscriptions'],
    [unchecked({ identity, subscriptions: [null] }), 'subscriptions.0'],
    // oxlint-disable-next-line no-sparse-arrays -- as JavaScript lets it happen
    [unchecked({ identity, subscriptions: [,] }), 'subscriptions.0'],
    [
      unchecked({ identity, subscriptions: [{ type: 'SMS', token: ['+15035550100'] }] }),
      'subscriptions.0.token',
    ],
    [unchecked({ identity, expiresInSeconds: '60' }), 'expiresInSeconds'],
    [unchecked({ identity, expiresInSeconds: null }), 'expiresInSeconds'],
    [{ identity, expiresInSeconds: 0 }, 'expiresInSeconds'],
    [{ identity, expiresInSeconds: 1.5 }, 'expiresInSeconds'],
    [{ identity, expiresInSeconds: Number.NaN }, 'expiresInSeconds'],
  ]

  it.each(inputs)('is refused by name: %j', async (input, path) => {
    const error = await errorOf(signer.sign(input))
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error).toMatchObject({
      problems: [{ path }],
      message: expect.stringMatching(`^The token was not signed.* ${path}: `),
    })
  })

  it.each(['5035550199', '+1 503 555 0199', 'ann at example.com'])(
    'is not repeated: %s',
    async (token) => {
      const subscriptions = [
        { type: 'SMS', token },
        { type: 'Email', token },
      ] as const
      expect(String(await errorOf(signer.sign({ identity, subscriptions })))).not.toContain(token)
    },
  )

  const text = fc.string({ minLength: 1, unit: 'binary' })

  it('comes back whole, whatever the aliases hold', async () => {
    const aliases = fc.dictionary(text, text, { minKeys: 1, maxKeys: 5, noNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(
        aliases,
        fc.integer({ min: 1, max: 1e9 }),
        async (given, expiresInSeconds) => {
          const token = await signer.sign({ identity: given, expiresInSeconds })
          const check = await verifyIdentityToken(token, { appId, publicKey: spki, now })
          expect(check).toMatchObject({ valid: true, claims: { iss: appId } })
          expect(check.valid && Object.entries(check.claims.identity)).toEqual(
            Object.entries(given),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
