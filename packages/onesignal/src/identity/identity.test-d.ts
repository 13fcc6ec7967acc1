import type { JsonWebKey, webcrypto } from 'node:crypto'
import { describe, expectTypeOf, it } from 'vitest'
import {
  createIdentitySigner,
  hashIdentity,
  verifyIdentityHash,
  verifyIdentityToken,
} from '../identity.ts'
import type { IdentityClaims, IdentitySubscription, IdentityTokenCheck } from '../identity.ts'

const signer = createIdentitySigner({ appId: 'x', privateKey: 'x' })

declare const webKey: webcrypto.CryptoKey
declare const jwk: JsonWebKey

describe('a signer', () => {
  it('signs aliases, and addresses of two kinds', () => {
    expectTypeOf(signer.sign({ identity: { external_id: 'a' } })).toEqualTypeOf<Promise<string>>()
    expectTypeOf<IdentitySubscription['type']>().toEqualTypeOf<'Email' | 'SMS'>()
    // @ts-expect-error -- a token is somebody's
    void signer.sign({})
    // @ts-expect-error -- push tokens are not added this way
    void signer.sign({ identity: {}, subscriptions: [{ type: 'Push', token: 'x' }] })
    // @ts-expect-error -- durations say their unit
    void signer.sign({ identity: {}, expiresIn: 60 })
    // @ts-expect-error -- absent is not undefined
    void signer.sign({ identity: {}, subscriptions: undefined })
  })

  it('takes keys as WebCrypto and node:crypto hand them out', () => {
    createIdentitySigner({ appId: 'x', privateKey: webKey })
    createIdentitySigner({ appId: 'x', privateKey: jwk })
    // @ts-expect-error -- bytes have no label
    createIdentitySigner({ appId: 'x', privateKey: new Uint8Array(32) })
  })
})

describe('a check', () => {
  it('has claims when it is valid, and a reason when it is not', () => {
    expectTypeOf(verifyIdentityToken).returns.resolves.toEqualTypeOf<IdentityTokenCheck>()
    expectTypeOf<
      Extract<IdentityTokenCheck, { valid: true }>['claims']
    >().toEqualTypeOf<IdentityClaims>()
    expectTypeOf<IdentityTokenCheck>().not.toHaveProperty('claims')
    expectTypeOf<Extract<IdentityTokenCheck, { valid: false }>['reason']>().toEqualTypeOf<
      'malformed' | 'wrongAlgorithm' | 'badSignature' | 'wrongIssuer' | 'expired' | 'notYetValid'
    >()
  })
})

describe('a hash', () => {
  it('is a text, and its check a yes or no', () => {
    expectTypeOf(hashIdentity).returns.resolves.toBeString()
    expectTypeOf(verifyIdentityHash).returns.resolves.toBeBoolean()
  })
})
