// Credentials of OAuth: an id with a secret, or an id with the private half of a key pair, which never leaves the process. The
// token is fetched once, kept, renewed early, and used on the OAuth hosts alone.
import { generateKeyPairSync } from 'node:crypto'
import { AuthError, ConfigurationError, createAirship } from '@textwire/airship'
import type { Airship, AirshipOAuth } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const pair = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' })
const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const { appKey, masterSecret, sender } = defaultAirshipProject
const oauthClients = [
  { clientId: 'backend', clientSecret: 'not-a-secret', scopes: ['chn', 'psh'] },
  { clientId: 'worker', publicKey: publicKey.toString() },
]
const projects = [{ appKey, masterSecret, oauthClients, senders: [sender] }]
const world = createMockServer({ airship: { projects } })
const connect = (oauth: AirshipOAuth) => createAirship({ appKey, oauth, fetch: world.fetch })
const paths = () => world.requests.map(({ path }) => path)

const opted_in = new Date('2026-11-20T11:58:59Z')
const register = (airship: Airship, msisdn: string) =>
  airship.sms.register({ msisdn, sender, opted_in })
const backend = connect({ clientId: 'backend', clientSecret: 'not-a-secret', scope: ['chn'] })
await Promise.all([register(backend, '15035550101'), register(backend, '15035550102')])
console.log('two calls at once, one token:', paths())

const worker = connect({ clientId: 'worker', privateKey })
for await (const { name } of worker.schedules.list()) console.log(name)
console.log('signed:', paths().at(-2))

// Known before anything is sent: the scopes that were asked for do not allow it; segments take no OAuth at all.
const before = world.requests.length
const calls = [() => backend.schedules.get('any'), () => worker.segments.get('any')]
for (const call of calls) {
  const error = await call().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ConfigurationError || error instanceof AuthError) console.log(error.message)
}
process.exitCode = world.requests.length === before && paths().includes('/token') ? 0 : 1
