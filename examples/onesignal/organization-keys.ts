// Sets up an app for a new customer with an organization key, and hands out an API key that can be replaced. The organization
// key stays in this script: the backend that sends needs the app's key alone.
import {
  createMockServer,
  defaultOneSignalApp,
  defaultOneSignalOrganization,
} from '@textwire/mock-server'
import { AuthError, createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const { organizationId, organizationKey } = defaultOneSignalOrganization
const { appId, apiKey } = defaultOneSignalApp
const admin = createOneSignal({ appId, apiKey, organizationKey, fetch: world.fetch })

const { id } = await admin.apps.create({ name: 'Bakery', organization_id: organizationId })
if (!id) throw new Error('the app has no id')
await admin.apps.update({ name: 'Bakery North' }, id)
const { name } = await admin.apps.view({}, id)
console.log('apps:', (await admin.apps.list()).map((app) => app.name).join(', '))

// Its templates begin as copies of those of the first app.
const template = await admin.templates.create({ name: 'hi', isSMS: true, contents: { en: 'Hi!' } })
const { success } = await admin.templates.copy(template.id, id)
console.log(`template copied into ${name}:`, success)

const key = await admin.apiKeys.create({ name: 'backend' }, id)
const send = (secret = '') =>
  createOneSignal({ appId: id, apiKey: secret, fetch: world.fetch }).messages.send({
    include_phone_numbers: ['+15035556789'],
    contents: { en: 'Fresh rolls at seven.' },
  })
console.log('with the new key:', (await send(key.formatted_token)).id !== '')

// The old secret stops at once, so a service that must not pause gets a second key first.
const rotated = await admin.apiKeys.rotate(key.token_id ?? '', id)
const refused = await send(key.formatted_token).catch((error: unknown) => error)
console.log('with the old secret:', refused instanceof AuthError && refused.code)
console.log('with the rotated one:', (await send(rotated.formatted_token)).id !== '')

await admin.apiKeys.update(key.token_id ?? '', { name: 'backend, to be deleted' }, id)
await admin.apiKeys.delete(key.token_id ?? '', id)
const { tokens = [] } = await admin.apiKeys.list(id)
console.log('keys left:', tokens.length)
process.exitCode = refused instanceof AuthError && tokens.length === 0 ? 0 : 1
