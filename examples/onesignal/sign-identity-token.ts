// Proves to OneSignal who a user is: a signed token for today's SDKs, a hash for the older ones. The key pair comes from
// OneSignal's dashboard; here it is made on the spot.
import {
  createIdentitySigner,
  hashIdentity,
  verifyIdentityHash,
  verifyIdentityToken,
} from '@textwire/onesignal/identity'

const appId = 'a6f1b7de-52c4-4f0a-9e3d-7b1c2d3e4f50'
const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
  'sign',
  'verify',
])

/** As an environment variable holds it: on one line, with the line breaks written out. */
function toPem(label: string, bytes: ArrayBuffer): string {
  const base64 = Buffer.from(bytes).toString('base64')
  return [`-----BEGIN ${label}-----`, base64, `-----END ${label}-----`].join(String.raw`\n`)
}
const privateKey = toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', pair.privateKey))
const publicKey = toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', pair.publicKey))

const signer = createIdentitySigner({ appId, privateKey })
const token = await signer.sign({
  identity: { external_id: 'user-4711' },
  subscriptions: [{ type: 'SMS', token: '+15035550100' }],
  expiresInSeconds: 600,
})

const good = await verifyIdentityToken(token, { appId, publicKey })
console.log('the token speaks for', good.valid ? good.claims.identity : good.reason)

const later = await verifyIdentityToken(token, {
  appId,
  publicKey,
  now: () => Date.now() + 3_600_000,
})
console.log('an hour later it is', later.valid ? 'good' : later.reason)

const forged = await verifyIdentityToken(token.replace(/.$/, ''), { appId, publicKey })
console.log('with a character less it is', forged.valid ? 'good' : forged.reason)

const restApiKey = 'os_v2_app_example'
const hash = await hashIdentity('user-4711', restApiKey)
const isGenuine = await verifyIdentityHash('user-4711', hash, restApiKey)
const isOthers = await verifyIdentityHash('user-4712', hash, restApiKey)
console.log(
  'the hash is of',
  hash.length,
  'characters, for its user:',
  isGenuine,
  'for another:',
  isOthers,
)

process.exitCode = good.valid && !later.valid && !forged.valid && isGenuine && !isOthers ? 0 : 1
