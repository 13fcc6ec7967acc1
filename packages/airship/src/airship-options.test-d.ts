import { describe, expectTypeOf, it } from 'vitest'
import type { JsonWebKey, webcrypto } from 'node:crypto'
import type { AirshipOptions, AirshipScope } from './airship-options.ts'

declare const webKey: webcrypto.CryptoKey
declare const jwk: JsonWebKey

const take = (options: AirshipOptions) => options
const client = { clientId: 'c', clientSecret: 's' }

describe('credentials', () => {
  it('are one of a kind, or come from the environment', () => {
    take({})
    take({ masterSecret: 'm' })
    take({ appSecret: process.env['APP_SECRET'] })
    take({ token: 't', region: 'eu', maxAttempts: 2 })
    take({ oauth: { ...client, scope: ['chn', 'a-new-one'], ipaddr: ['203.0.113.0/24'] } })
    // @ts-expect-error -- two kinds
    take({ masterSecret: 'm', token: 't' })
    // @ts-expect-error -- two of one sort
    take({ masterSecret: 'm', appSecret: 'a' })
    // @ts-expect-error -- two kinds
    take({ appSecret: 'a', oauth: client })
  })

  it('of OAuth are an id with a secret or a key', () => {
    take({ oauth: { clientId: 'c', privateKey: 'PEM' } })
    take({ oauth: { clientId: 'c', privateKey: webKey } })
    take({ oauth: { clientId: 'c', privateKey: jwk } })
    // @ts-expect-error -- an id proves nothing
    take({ oauth: { clientId: 'c' } })
    // @ts-expect-error -- one proof is enough
    take({ oauth: { ...client, privateKey: 'PEM' } })
    // @ts-expect-error -- bytes have no label
    take({ oauth: { clientId: 'c', privateKey: new Uint8Array(32) } })
    // @ts-expect-error -- a list
    take({ oauth: { ...client, scope: 'chn' } })
  })

  it('may name scopes that nobody knows yet', () => {
    expectTypeOf<string>().toExtend<AirshipScope>()
  })
})
