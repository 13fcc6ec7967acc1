import { createConfiguration, DefaultApi, ServerConfiguration } from '@onesignal/node-onesignal'
import type { PublicJwk } from '@textwire/mock-server'
import { defaultOneSignalApp } from '@textwire/mock-server'
import { createIdentitySigner } from '@textwire/onesignal/identity'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureOf } from './support/failure-of.ts'
import { openSdkStage, type SdkStage } from './support/open-sdk-stage.ts'

const { appId, apiKey } = defaultOneSignalApp

describe('the official SDK where identity verification is on', () => {
  let stage: SdkStage
  let token: string
  beforeEach(async () => {
    const curve = { name: 'ECDSA', namedCurve: 'P-256' }
    const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, [
      'sign',
      'verify',
    ])
    // The export of a P-256 key has these fields; WebCrypto types those of any key as optional.
    const jwk = (await crypto.subtle.exportKey('jwk', publicKey)) as PublicJwk
    stage = await openSdkStage({ identityVerification: { publicKey: jwk } })
    const signer = createIdentitySigner({ appId, privateKey, now: stage.world.clock.now })
    token = await signer.sign({ identity: { external_id: 'ann' } })
    stage.app.user({ externalId: 'ann' })
  })
  afterEach(() => stage.close())

  it('has no setting for the token of a user, and is refused with its key', async () => {
    const error = await failureOf(stage.api.getUser(appId, 'external_id', 'ann'))
    expect(error).toMatchObject({
      code: 401,
      errorMessages: ["This operation requires 'Authorization' in the HTTP header"],
    })
  })

  it('sends a token when one header is made to replace another', async () => {
    const api = new DefaultApi(
      createConfiguration({
        baseServer: new ServerConfiguration(stage.baseUrl, {}),
        restApiKey: apiKey,
        authMethods: {
          default: {
            getName: () => 'default',
            applySecurityAuthentication: (request) =>
              request.setHeaderParam('Authorization', `Bearer ${token}`),
          },
        },
      }),
    )
    const user = await api.getUser(appId, 'external_id', 'ann')
    expect(user.identity).toMatchObject({ external_id: 'ann' })
  })
})
