// Follows a text to the phone: OneSignal reports each step to the backend's own URL, some of them twice, and each is handled
// once. The body of the reports is the one that this package ships.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { createEventHandler, eventBody } from '@textwire/onesignal/events'

const secret = 'a-long-random-text'
const steps: string[] = []
const handler = createEventHandler({
  secret: { value: secret },
  onEvent: ({ kind, message, user }) =>
    void steps.push(`${kind} ${message.name} ${user.external_id ?? ''}`),
})

// What is set up in the dashboard, under Data › Event Streams.
const stream = {
  url: 'https://shop.example/onesignal/events',
  headers: { 'x-textwire-secret': secret },
  body: eventBody,
}
const { appId, apiKey } = defaultOneSignalApp
const world = createMockServer({
  onesignal: { apps: [{ appId, apiKeys: [apiKey], eventStreams: [stream] }] },
  fetch: (url, init) => handler(new Request(url, init)),
  clock: { frozen: true },
})
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const app = world.onesignal.app()
app.subscription({ phone: '+15035550100', externalId: 'Ann "Annie"' })

// As can happen on the way: one report comes three times, the other late.
app.events.plan({ kind: 'message.sms.sent', copies: 3 })
app.events.plan({ kind: 'message.sms.delivered', delayMs: 60_000 })

await onesignal.messages.send({
  name: 'Order 1042',
  include_phone_numbers: ['+15035550100'],
  contents: { en: 'Your order\nis "ready".' },
})
await world.clock.advance('1s')
console.log('after a second:', steps)
await world.clock.advance('2m')
console.log('after two minutes:', steps)
console.log('posted:', app.events.calls.length, 'handled:', steps.length)

process.exitCode = app.events.calls.length === 4 && steps.length === 2 ? 0 : 1
