// Sends pictures from a messaging service to a user, by the id that your own database has. An MMS is billed by message, so its
// text may have 1,600 characters whatever they are.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { explain } from '@textwire/payloads'
import { mmsMessage } from '@textwire/payloads/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
world.onesignal
  .app()
  .user({ externalId: 'user-17', subscriptions: [{ type: 'SMS', token: '+15035550101' }] })

const message = mmsMessage({
  to: { aliases: { external_id: ['user-17'] } },
  text: 'The chairs that you asked for – which one is it to be?',
  media: ['https://example.com/chairs/red.jpg', 'https://example.com/chairs/blue.jpg'],
})
console.log(String(explain(message)))

const { id } = await onesignal.messages.send(message)
const [received] = world.phone('+15035550101').inbox
console.log('sent as', id)
console.log('>', received?.text, received?.media.map(({ url }) => url).join(' '))

process.exitCode = received?.media.length === 2 ? 0 : 1
