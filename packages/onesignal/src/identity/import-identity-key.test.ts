import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
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

const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()

function toPem(label: string, bytes: readonly number[]): string {
  const base64 = Buffer.from(bytes).toString('base64')
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`
}

/** As JavaScript can hand it over, where no compiler looks. */
const unchecked = (value: unknown) => value as IdentityKey

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
  const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey
  const ed25519 = generateKeyPairSync('ed25519').privateKey
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey
  const encrypted = createPrivateKey(pkcs8).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  })
  const encryptedSec1 = privateKey.export({
    type: 'sec1',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  })
  const bare = pkcs8.replaceAll(/-----[A-Z ]+-----/g, '')
  // RFC 5915 lets a key leave its curve out: version 1, and 32 bytes.
  const nameless = toPem('EC PRIVATE KEY', [0x30, 37, 2, 1, 1, 4, 32, ...Array(32).fill(7)])
  const damaged = pkcs8.replace(
    /^[^\n]+\n[^\n]{20}/,
    (start) => `${start.slice(0, -20)}${'A'.repeat(20)}`,
  )

  const refused: [what: string, key: IdentityKey, says: RegExp][] = [
    ['nothing', '', /it is empty/],
    ['a text', 'not-a-key', /no readable block/],
    ['a variable that is not set', unchecked(undefined), /expected PEM text/],
    ['a public key', spki, /got PUBLIC KEY/],
    ['an encrypted key', encrypted.toString(), /unencrypted.*got ENCRYPTED PRIVATE KEY/],
    ['an encrypted key in SEC1', encryptedSec1.toString(), /it is encrypted/],
    ['an RSA key', pemOf(rsa), /it is an RSA key, and ES256 takes P-256 alone/],
    ['an RSA-PSS key', pemOf(pss), /it is an RSA-PSS key/],
    ['an Ed25519 key', pemOf(ed25519), /it is an Ed25519 key/],
    ['an RSA key as a JSON Web Key', rsa.export({ format: 'jwk' }), /it is an RSA key/],
    ['an Ed25519 key as a JSON Web Key', ed25519.export({ format: 'jwk' }), /is an Ed25519 key/],
    ['a P-384 key as a JSON Web Key', p384.export({ format: 'jwk' }), /it is a P-384 key/],
    ['a JSON Web Key that is shared', { kty: 'oct' }, /it is a key that both sides share/],
    ['a JSON Web Key of a kind that nobody knows', { kty: 'toString' }, /with kty, crv/],
    [
      'a JSON Web Key as text',
      JSON.stringify(privateKey.export({ format: 'jwk' })),
      /it is a JSON Web Key as text; pass what JSON.parse makes of it/,
    ],
    ['base64 of a PEM', btoa(pkcs8), /it is base64 of a PEM text; decode it first/],
    ['a PEM without its lines', bare, /without the lines BEGIN and END/],
    ['a PEM that is cut short', pkcs8.slice(0, -30), /cannot be decoded; pass the whole text/],
    [
      'a KeyObject of Node',
      unchecked(privateKey),
      /KeyObject of node:crypto; pass what its export/,
    ],
    ['a pair of keys', unchecked({ privateKey, publicKey }), /pair of keys; pass its privateKey/],
    ['bytes', unchecked(Buffer.from(pkcs8)), /it is bytes; pass PEM text/],
    [
      'an RSA key of its own format',
      rsa.export({ type: 'pkcs1', format: 'pem' }).toString(),
      /it is an RSA key.*got RSA PRIVATE KEY/,
    ],
    ['a P-384 key', pemOf(p384), /it is a P-384 key/],
    ['a P-384 key in SEC1', ecKey('sec1', 'P-384'), /it is a P-384 key/],
    ['a P-521 key in SEC1', ecKey('sec1', 'P-521'), /it is a P-521 key/],
    ['a secp256k1 key in SEC1', ecKey('sec1', 'secp256k1'), /it is a secp256k1 key/],
    ['a key in SEC1 that names no curve', nameless, /does not say that it is on P-256/],
    ['a damaged key', damaged, /no sound P-256 key/],
    [
      'the public half of a JSON Web Key',
      publicKey.export({ format: 'jwk' }),
      /with kty, crv, x, y, d; without d it is the public half/,
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
    await expect(signing).rejects.toThrow(
      /CryptoKey for ECDSA on P-256 that may sign; got one for ECDSA on P-256 that may verify/,
    )
  })
})
