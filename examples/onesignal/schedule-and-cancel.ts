// Schedules a text for tomorrow, looks at it, and calls it off before it goes out.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isMessageSent } from '@textwire/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })

const tomorrow = new Date(world.clock.now() + 24 * 60 * 60 * 1000)
const scheduled = await onesignal.messages.send({
  include_phone_numbers: ['+15035556789'],
  contents: { en: 'See you at nine.' },
  send_after: tomorrow.toISOString(),
})
if (!isMessageSent(scheduled)) throw new Error('nobody is subscribed')

const message = await onesignal.messages.view(scheduled.id)
console.log('goes out at', new Date((message.send_after ?? 0) * 1000).toISOString())

await onesignal.messages.cancel(scheduled.id)
await world.clock.advance('2d')

const { inbox } = world.phone('+15035556789')
console.log('texts on the phone two days later:', inbox.length)
process.exitCode = inbox.length === 0 ? 0 : 1
