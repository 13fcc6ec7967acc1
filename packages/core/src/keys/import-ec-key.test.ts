import { generateKeyPairSync, sign as signWithNode, type KeyObject } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EcKey } from './ec-key.ts'
import { es256 } from './es256.ts'
import { es384 } from './es384.ts'
import { importEcKey } from './import-ec-key.ts'
import type { KeyRules } from './key-rules.ts'

const rulesOf = (algorithm = es384, use: KeyRules['use'] = 'sign'): KeyRules => ({
  algorithm,
  use,
  hint: 'use the right one',
  refuse: (reason) => new Error(`refused: ${reason}.`),
})

const pairOf = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve })
const pemOf = (key: KeyObject, type: 'pkcs8' | 'sec1' | 'spki') =>
  key.export({ type, format: 'pem' }).toString()
const written = (pem: string, ending: string) => pem.replaceAll('\n', ending)
const text = new TextEncoder().encode('a text')

/** As JavaScript can hand it over, where no compiler looks. */
const unchecked = (value: unknown) => value as EcKey

describe.each([es256, es384])('a key for $name', (algorithm) => {
  const { privateKey, publicKey } = pairOf(algorithm.curve)
  const pkcs8 = pemOf(privateKey, 'pkcs8')
  const sec1 = pemOf(privateKey, 'sec1')
  const spki = pemOf(publicKey, 'spki')

  const keys: [form: string, privateHalf: EcKey, publicHalf: EcKey][] = [
    ['PEM', pkcs8, spki],
    ['SEC1 PEM', sec1, spki],
    [
      'SEC1 PEM after its parameters',
      `-----BEGIN EC PARAMETERS-----\nBggq\n-----END EC PARAMETERS-----\n${sec1}`,
      spki,
    ],
    ['PEM with \\n written out', written(pkcs8, String.raw`\n`), written(spki, String.raw`\n`)],
    ['SEC1 PEM with \\r\\n written out', written(sec1, String.raw`\r\n`), spki],
    ['PEM on one line', written(pkcs8, ' '), written(spki, ' ')],
    ['a JSON Web Key', privateKey.export({ format: 'jwk' }), publicKey.export({ format: 'jwk' })],
    [
      'a JSON Web Key that its other members forbid',
      Object.assign({ key_ops: ['verify'], use: 'enc' }, privateKey.export({ format: 'jwk' })),
      Object.assign({ key_ops: ['sign'] }, privateKey.export({ format: 'jwk' })),
    ],
  ]

  it.each(keys)('is taken as %s', async (_, privateHalf, publicHalf) => {
    const { subtle } = crypto
    const parameters = { name: 'ECDSA', hash: algorithm.hash }
    const signing = await importEcKey(privateHalf, rulesOf(algorithm))
    const checking = await importEcKey(publicHalf, rulesOf(algorithm, 'verify'))
    const signature = await subtle.sign(parameters, signing, text)
    expect(await subtle.verify(parameters, checking, signature, text)).toBe(true)
    expect(signing.extractable).toBe(false)
  })

  it('is the same key: it checks what node:crypto signed', async () => {
    const dsaEncoding = 'ieee-p1363'
    const signature = signWithNode(algorithm.hash, text, { key: privateKey, dsaEncoding })
    const key = await importEcKey(spki, rulesOf(algorithm, 'verify'))
    const bytes = new Uint8Array(signature)
    const parameters = { name: 'ECDSA', hash: algorithm.hash }
    expect(await crypto.subtle.verify(parameters, key, bytes, text)).toBe(true)
  })

  it('stays what it is when it is one of WebCrypto', async () => {
    const parameters = { name: 'ECDSA', namedCurve: algorithm.curve }
    const pair = await crypto.subtle.generateKey(parameters, false, ['sign', 'verify'])
    expect(await importEcKey(pair.privateKey, rulesOf(algorithm))).toBe(pair.privateKey)
  })
})

describe('a key that is not the right one', () => {
  const { privateKey, publicKey } = pairOf('P-384')
  const other = pairOf('P-256').privateKey
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const pkcs8 = pemOf(privateKey, 'pkcs8')
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'x' }
  const encrypted = privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString()
  const base64 = Buffer.from([0x30, 53, 2, 1, 1, 4, 48, ...Array<number>(48).fill(7)])
  const nameless = `-----BEGIN EC PRIVATE KEY-----\n${base64.toString('base64')}\n-----END EC PRIVATE KEY-----`

  const refused: [what: string, key: EcKey, says: RegExp][] = [
    ['nothing', '', /it is empty/],
    ['a text', 'hunter2', /no readable block/],
    ['a variable that is not set', unchecked(undefined), /expected PEM text/],
    ['the public half', pemOf(publicKey, 'spki'), /"PRIVATE KEY" or "EC PRIVATE KEY"; got PUBLIC/],
    ['an encrypted key', encrypted, /unencrypted P-384 key.*got ENCRYPTED PRIVATE KEY/],
    [
      'a P-256 key',
      pemOf(other, 'pkcs8'),
      /it is a P-256 key, and ES384 takes P-384 alone; use the right one/,
    ],
    ['a P-256 key in SEC1', pemOf(other, 'sec1'), /it is a P-256 key/],
    ['a P-256 key as a JSON Web Key', other.export({ format: 'jwk' }), /it is a P-256 key/],
    ['a P-521 key', pemOf(pairOf('P-521').privateKey, 'pkcs8'), /it is a P-521 key/],
    ['an RSA key', pemOf(rsa, 'pkcs8'), /it is an RSA key/],
    ['an RSA key as a JSON Web Key', rsa.export({ format: 'jwk' }), /it is an RSA key/],
    [
      'an RSA key of its own format',
      rsa.export({ type: 'pkcs1', format: 'pem' }).toString(),
      /it is an RSA key.*got RSA PRIVATE KEY/,
    ],
    ['a SEC1 key that names no curve', nameless, /does not say that it is on P-384; ES384 takes/],
    ['a shared JSON Web Key', { kty: 'oct' }, /it is a key that both sides share/],
    ['an empty JSON Web Key', {}, /with kty, crv, x, y, d/],
    ['a JSON Web Key of no known kind', { kty: 'toString' }, /with kty, crv, x, y, d/],
    [
      'the public half as a JSON Web Key',
      publicKey.export({ format: 'jwk' }),
      /without d it is the public half/,
    ],
    ['a JSON Web Key as text', JSON.stringify(privateKey.export({ format: 'jwk' })), /JSON.parse/],
    ['a KeyObject of Node', unchecked(privateKey), /KeyObject of node:crypto/],
    ['a pair', unchecked({ privateKey, publicKey }), /pass its privateKey/],
    ['bytes', unchecked(Buffer.from(pkcs8)), /it is bytes; pass PEM text/],
    ['a PEM without its lines', pkcs8.replaceAll(/-----[A-Z ]+-----/g, ''), /without the lines/],
    ['a PEM that is cut short', pkcs8.slice(0, -30), /cannot be decoded/],
    ['base64 of a PEM', btoa(pkcs8), /it is base64 of a PEM text/],
    ['a damaged key', pkcs8.replace(/\n\S{20}/, `\n${'A'.repeat(20)}`), /no sound P-384 key/],
  ]

  it.each(refused)(
    'is refused with advice, which repeats nothing of it: %s',
    async (_, key, says) => {
      const error: unknown = await importEcKey(key, rulesOf()).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ message: expect.stringMatching(says) })
      expect(error).not.toHaveProperty('cause')
      const { d } = privateKey.export({ format: 'jwk' })
      expect(String(error)).not.toMatch(/hunter2|MI[A-Za-z0-9+/]{8}/)
      expect(String(error)).not.toContain(d)
    },
  )

  it.each([
    [['verify'], /for ECDSA on P-384 that may sign; got one for ECDSA on P-384 that may verify/],
    [['sign'], /that may verify; got one for ECDSA on P-384 that may sign/],
  ] as const)('is refused as a key of WebCrypto that may only %j', async ([usage], says) => {
    const parameters = { name: 'ECDSA', namedCurve: 'P-384' }
    const pair = await crypto.subtle.generateKey(parameters, false, ['sign', 'verify'])
    const half = usage === 'sign' ? pair.privateKey : pair.publicKey
    const use = usage === 'sign' ? 'verify' : 'sign'
    await expect(importEcKey(half, rulesOf(es384, use))).rejects.toThrow(says)
  })

  it('is refused with the given error and no other, whatever the text', async () => {
    const blocks = fc.record({
      label: fc.constantFrom('PRIVATE KEY', 'EC PRIVATE KEY', 'X'),
      bytes: fc.uint8Array(),
    })
    const pem = blocks.map(
      ({ label, bytes }) =>
        `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${label}-----`,
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), pem), async (key) => {
        await expect(importEcKey(key, rulesOf())).rejects.toThrow(/^refused: /)
      }),
      { numRuns: 200 },
    )
  })
})
