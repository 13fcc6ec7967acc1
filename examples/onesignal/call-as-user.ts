// With identity verification on, OneSignal takes no key for calls about a user: it wants the user's own token. The backend
// signs one and passes it along; every other call goes on with the key.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { AuthError, createOneSignal } from '@textwire/onesignal'
import { createIdentitySigner } from '@textwire/onesignal/identity'

// The pair comes from OneSignal's dashboard, Settings › Keys & IDs; here it is made on the spot.
const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
  'sign',
  'verify',
])
const { kty = '', crv = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)

const { appId, apiKey } = defaultOneSignalApp
const app = { appId, apiKeys: [apiKey], identityVerification: { publicKey: { kty, crv, x, y } } }
const world = createMockServer({ onesignal: { apps: [app] } })
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const signer = createIdentitySigner({ appId, privateKey: pair.privateKey })

world.onesignal.app().user({ externalId: 'bob' })
const ann = { external_id: 'ann' }
const number = '+15035556789'
const subscriptions = [{ type: 'SMS', token: number }] as const

const refused = await onesignal.users
  .create({ identity: ann, subscriptions })
  .catch((error: unknown) => error)
console.log('with the key:', refused instanceof AuthError ? refused.code : refused)

// A number is added only under a token that lists it.
const userToken = await signer.sign({ identity: ann, subscriptions })
const { effect } = await onesignal.users.create({ identity: ann, subscriptions }, { userToken })
console.log("with Ann's token:", effect)
await onesignal.users.update(ann, { properties: { tags: { plan: 'gold' } } }, { userToken })

const others = await onesignal.users
  .view({ external_id: 'bob' }, { userToken })
  .catch((error: unknown) => error)
console.log("Bob with Ann's token:", others instanceof AuthError ? others.code : others)

const { id } = await onesignal.messages.send({
  include_phone_numbers: [number],
  contents: { en: 'Welcome to gold.' },
})
console.log('messages go on with the key:', id !== '')
process.exitCode = refused instanceof AuthError && others instanceof AuthError && id !== '' ? 0 : 1
