import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { ConfigurationError } from '@textwire/core'
import { describe, expect, it } from 'vitest'
import { createIdentitySigner } from './create-identity-signer.ts'
import type { IdentityKey } from './identity-key.ts'
import { verifyIdentityToken } from './verify-identity-token.ts'

const appId = '4f0f5b1e-7c55-4b6e-9d3a-2f1c0a9b8d77'
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const sec1 = privateKey.export({ type: 'sec1', format: 'pem' }).toString()
const spki = publicKey.export({ type: 'spki', format: 'pem' }).toString()

function ecKey(type: 'pkcs8' | 'sec1', namedCurve: string): string {
  const pair = generateKeyPairSync('ec', { namedCurve })
  return pair.privateKey.export({ type, format: 'pem' }).toString()
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('a private key', () => {
  const jwk = privateKey.export({ format: 'jwk' })
  const keys: [form: string, key: IdentityKey][] = [
    ['PKCS#8 PEM', pkcs8],
    ['PKCS#8 PEM with \\n written out', pkcs8.replaceAll('\n', String.raw`\n`)],
    ['PKCS#8 PEM with \\r\\n written out', pkcs8.replaceAll('\n', String.raw`\r\n`)],
    ['PKCS#8 PEM on one line', pkcs8.replaceAll('\n', ' ')],
    ['PKCS#8 PEM in quotes', `"${pkcs8}"`],
    ['SEC1 PEM', sec1],
    [
      'SEC1 PEM after its parameters',
      `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${sec1}`,
    ],
    ['SEC1 PEM with \\n written out', sec1.replaceAll('\n', String.raw`\n`)],
    ['a JSON Web Key', jwk],
    [
      'a JSON Web Key with other members',
      Object.assign({ key_ops: ['verify'], use: 'enc', alg: 'none' }, jwk),
    ],
  ]

  it.each(keys)('is taken as %s', async (_, key) => {
    const token = await createIdentitySigner({ appId, privateKey: key }).sign({
      identity: { a: 'b' },
    })
    expect(await verifyIdentityToken(token, { appId, publicKey: spki })).toMatchObject({
      valid: true,
    })
  })

  it('is taken as a WebCrypto key that cannot be exported', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ])
    const token = await createIdentitySigner({ appId, privateKey: pair.privateKey }).sign({
      identity: { external_id: 'a' },
    })
    const check = await verifyIdentityToken(token, { appId, publicKey: pair.publicKey })
    expect(check).toMatchObject({ valid: true, claims: { identity: { external_id: 'a' } } })
  })
})

describe('a key that is none of ours', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const encrypted = createPrivateKey(pkcs8).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  })
  const damaged = pkcs8.replace(
    /^[^\n]+\n[^\n]{20}/,
    (start) => `${start.slice(0, -20)}${'A'.repeat(20)}`,
  )

  const refused: [what: string, key: IdentityKey, says: RegExp][] = [
    ['nothing', '', /no readable block/],
    ['a text', 'not-a-key', /no readable block/],
    // JavaScript can hand over what the types forbid.
    ['a variable that is not set', undefined as unknown as string, /expected PEM text/],
    ['a public key', spki, /got PUBLIC KEY/],
    ['an encrypted key', encrypted.toString(), /unencrypted.*got ENCRYPTED PRIVATE KEY/],
    ['an RSA key', rsa.export({ type: 'pkcs8', format: 'pem' }).toString(), /no sound P-256 key/],
    [
      'an RSA key of its own format',
      rsa.export({ type: 'pkcs1', format: 'pem' }).toString(),
      /got RSA PRIVATE KEY/,
    ],
    ['a P-384 key', ecKey('pkcs8', 'P-384'), /no sound P-256 key/],
    ['a P-384 key in SEC1', ecKey('sec1', 'P-384'), /got EC PRIVATE KEY/],
    ['a secp256k1 key in SEC1', ecKey('sec1', 'secp256k1'), /got EC PRIVATE KEY/],
    ['a damaged key', damaged, /no sound P-256 key/],
    [
      'the public half of a JSON Web Key',
      publicKey.export({ format: 'jwk' }),
      /with kty, crv, x, y, d/,
    ],
  ]

  it.each(refused)('is refused with advice: %s', async (_, key, says) => {
    const error = await errorOf(
      createIdentitySigner({ appId, privateKey: key }).sign({ identity: { external_id: 'a' } }),
    )
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({ setting: 'privateKey', message: expect.stringMatching(says) })
    expect(error).not.toHaveProperty('cause')
  })

  it.each(refused.filter(([, key]) => typeof key === 'string' && key.length > 40))(
    'is not repeated in the error: %s',
    async (_, key) => {
      const error = await errorOf(
        createIdentitySigner({ appId, privateKey: key }).sign({ identity: { external_id: 'a' } }),
      )
      const lines = String(key)
        .split('\n')
        .filter((line) => line.length > 20 && !line.startsWith('--'))
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(String(error)).not.toContain(line.slice(0, 12))
    },
  )

  it('is refused when it is a WebCrypto key that may not sign', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ])
    const signing = createIdentitySigner({ appId, privateKey: pair.publicKey }).sign({
      identity: { external_id: 'a' },
    })
    await expect(signing).rejects.toThrow(/CryptoKey for ECDSA on P-256 that may sign/)
  })
})
