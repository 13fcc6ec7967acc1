import { createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import * as fc from 'fast-check'
import { ConfigurationError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { createIdentitySigner } from './create-identity-signer.ts'
import { verifyIdentityToken } from './verify-identity-token.ts'

const appId = '4f0f5b1e-7c55-4b6e-9d3a-2f1c0a9b8d77'
const nowSeconds = Date.UTC(2026, 10, 21, 10) / 1000
const now = () => nowSeconds * 1000
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const good = { iss: appId, exp: nowSeconds + 60, identity: { external_id: 'user-4711' } }

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const verify = (token: string) => verifyIdentityToken(token, { appId, publicKey: spki, now })

function sign(claims: unknown, header: object = { alg: 'ES256', typ: 'JWT' }): string {
  const signed = `${encode(header)}.${encode(claims)}`
  const signature = createSign('sha256')
    .update(signed)
    .sign({ key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

describe('verifyIdentityToken', () => {
  it('gives back the claims of a good token', async () => {
    const claims = { ...good, subscriptions: [{ type: 'SMS', token: '+15035550100' }] }
    expect(await verify(sign(claims))).toEqual({ valid: true, claims })
  })

  it('gives back the documented claims alone', async () => {
    expect(await verify(sign({ ...good, iat: 1, admin: true }))).toEqual({
      valid: true,
      claims: good,
    })
  })

  it.each([
    ['SPKI PEM with \\n written out', spki.replaceAll('\n', String.raw`\n`)],
    ['a JSON Web Key', publicKey.export({ format: 'jwk' })],
    ['a JSON Web Key of the pair', privateKey.export({ format: 'jwk' })],
  ])('takes the public key as %s', async (_, key) => {
    const check = await verifyIdentityToken(sign(good), { appId, publicKey: key, now })
    expect(check.valid).toBe(true)
  })

  it('does not take the private key for the public one', async () => {
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const check = verifyIdentityToken(sign(good), { appId, publicKey: pem, now })
    await expect(check).rejects.toThrow(ConfigurationError)
    await expect(check).rejects.toThrow('expected a PEM block "PUBLIC KEY"; got PRIVATE KEY')
  })

  it.each([
    [{ ...good, iss: '11111111-2222-4333-8444-555555555555' }, 'wrongIssuer'],
    [{ ...good, iss: undefined }, 'malformed'],
    [{ ...good, exp: nowSeconds }, 'expired'],
    [{ ...good, exp: nowSeconds - 60 }, 'expired'],
    [{ ...good, exp: undefined }, 'malformed'],
    [{ ...good, exp: String(nowSeconds + 60) }, 'malformed'],
    [{ ...good, nbf: nowSeconds + 1 }, 'notYetValid'],
    [{ ...good, nbf: String(nowSeconds - 1) }, 'malformed'],
    [{ ...good, nbf: null }, 'malformed'],
    [{ ...good, identity: undefined }, 'malformed'],
    [{ ...good, identity: {} }, 'malformed'],
    [{ ...good, identity: { external_id: 7 } }, 'malformed'],
    [{ ...good, identity: ['user-4711'] }, 'malformed'],
    [{ ...good, subscriptions: {} }, 'malformed'],
    [{ ...good, subscriptions: [{ type: 'Push', token: 'x' }] }, 'malformed'],
    [{ ...good, subscriptions: [null] }, 'malformed'],
    [[], 'malformed'],
    ['text', 'malformed'],
    [null, 'malformed'],
  ])('refuses the signed claims %j as %s', async (claims, reason) => {
    expect(await verify(sign(claims))).toEqual({ valid: false, reason })
  })

  it.each([
    [nowSeconds - 29, true],
    [nowSeconds - 30, false],
  ])('bears with clocks that are 30 seconds apart: exp %d', async (exp, valid) => {
    const options = { appId, publicKey: spki, now, clockToleranceSeconds: 30 }
    expect((await verifyIdentityToken(sign({ ...good, exp }), options)).valid).toBe(valid)
  })

  it('takes a token from the time on that it names', async () => {
    expect(await verify(sign({ ...good, nbf: nowSeconds }))).toMatchObject({ valid: true })
  })

  it.each([
    ['clockToleranceSeconds', '30'],
    ['clockToleranceSeconds', Number.NaN],
    ['clockToleranceSeconds', Number.POSITIVE_INFINITY],
    ['clockToleranceSeconds', -1],
    ['clockToleranceSeconds', null],
    ['now', () => undefined],
    ['now', () => Number.NaN],
    ['now', () => Number.POSITIVE_INFINITY],
    ['now', nowSeconds],
    ['appId', ''],
    ['appId', 'my-app'],
    ['appId', undefined],
  ])('never judges a token by a setting that makes no sense: %s of %j', async (setting, value) => {
    const options = { appId, publicKey: spki, now, [setting]: value }
    const check = verifyIdentityToken(sign({ ...good, exp: nowSeconds - 60 }), options)
    await expect(check).rejects.toThrow(ConfigurationError)
    await expect(check).rejects.toMatchObject({ setting })
  })

  it.each([
    [11_900, true],
    [12_300, false],
  ])('looks into tokens of up to 16,384 characters: %d of padding', async (length, isRead) => {
    const token = sign({ ...good, padding: 'x'.repeat(length) })
    expect(token.length <= 16_384).toBe(isRead)
    expect(await verify(token)).toEqual(
      isRead ? { valid: true, claims: good } : { valid: false, reason: 'malformed' },
    )
  })

  it('refuses alg none, with and without a signature', async () => {
    const unsigned = `${encode({ alg: 'none' })}.${encode(good)}.`
    expect(await verify(unsigned)).toEqual({ valid: false, reason: 'wrongAlgorithm' })
    expect(await verify(sign(good, { alg: 'none' }))).toMatchObject({ reason: 'wrongAlgorithm' })
  })

  it('refuses HS256 that was keyed with the public key', async () => {
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(good)}`
    const signature = createHmac('sha256', spki).update(signed).digest('base64url')
    expect(await verify(`${signed}.${signature}`)).toEqual({
      valid: false,
      reason: 'wrongAlgorithm',
    })
  })

  it.each([{ alg: 'ES384' }, { alg: 'RS256' }, { alg: 'es256' }, {}])(
    'refuses the header %j, though the signature is right',
    async (header) => {
      expect(await verify(sign(good, header))).toMatchObject({ reason: 'wrongAlgorithm' })
    },
  )

  it('refuses what it is told to understand and does not', async () => {
    expect(await verify(sign(good, { alg: 'ES256', crit: ['b64'], b64: false }))).toMatchObject({
      reason: 'malformed',
    })
  })

  it('refuses the token of another key', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const token = await createIdentitySigner({
      appId,
      privateKey: other.export({ format: 'jwk' }),
      now,
    }).sign({ identity: { external_id: 'a' } })
    expect(await verify(token)).toEqual({ valid: false, reason: 'badSignature' })
  })

  it.each([
    ['nothing', ''],
    ['a header that is missing', undefined as unknown as string], // as JavaScript may pass it
    ['a dot', '.'],
    ['two dots', '..'],
    ['two parts', 'a.b'],
    ['parts that are no JSON', 'a.b.c'],
    ['four parts', 'e30.e30.e30.e30'],
    ['padding', `${sign(good)}=`],
    ['white space', ` ${sign(good)}`],
    ['another separator', sign(good).replaceAll('.', ',')],
    ['a header that breaks off', `${Buffer.from('{').toString('base64url')}.${encode(good)}.AA`],
    ['bytes that are no UTF-8', `${Buffer.from([0xff]).toString('base64url')}.${encode(good)}.AA`],
  ])('calls %s malformed', async (_, token) => {
    expect(await verify(token)).toEqual({ valid: false, reason: 'malformed' })
  })

  it('refuses a signature that is cut short', async () => {
    expect(await verify(sign(good).slice(0, -2))).toMatchObject({ reason: 'badSignature' })
  })
})

// RFC 7515, appendix A.3. Its payload is no identity token, so the claims are refused once the signature held.
describe('the example of RFC 7515', () => {
  const key = {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  }
  const token =
    'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q'

  it.each([
    [token, 'malformed'],
    [token.replace('DtEh', 'DtEi'), 'badSignature'],
    [token.replace('eyJpc3Mi', 'eyJpc3Nj'), 'badSignature'],
  ])('has a signature that holds as it is, and not when changed', async (given, reason) => {
    const check = await verifyIdentityToken(given, { appId, publicKey: key, now: () => 0 })
    expect(check).toEqual({ valid: false, reason })
  })
})

describe('a token with one bit flipped', () => {
  it('is never good', async () => {
    const token = sign(good)
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.nat(7), async (position, bit) => {
        const flipped = String.fromCharCode(token.charCodeAt(position) ^ (1 << bit))
        const changed = token.slice(0, position) + flipped + token.slice(position + 1)
        expect((await verify(changed)).valid).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('is not good either where the last character carries bits that mean nothing', async () => {
    const token = sign(good)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const others = [...alphabet].filter((character) => character !== token.at(-1))
    const checks = await Promise.all(others.map((last) => verify(token.slice(0, -1) + last)))
    expect(checks.filter(({ valid }) => valid)).toEqual([])
  })
})
