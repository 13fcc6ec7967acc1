// STOP to Airship keeps texts of every provider away, and START lets them pass again: the list hears of them through the inbound
// webhook. The words have to be keywords with a webhook in the project, since Airship posts no others.
import { createAirship } from '@textwire/airship'
import { createInboundHandler } from '@textwire/airship/webhooks'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { createEventHandler } from '@textwire/onesignal/events'
import {
  createOptOutList,
  createSender,
  followAirshipTexts,
  followOneSignalEvents,
  memoryStore,
  suppress,
} from '@textwire/sender'
import { oneSignalSender } from '@textwire/sender/onesignal'

const { appKey, masterSecret, sender: shortCode } = defaultAirshipProject
const keywords = ['stop', 'start'].map((keyword) => ({ keyword, webhook: true as const }))
const world = createMockServer({
  airship: {
    projects: [
      { appKey, masterSecret, senders: [shortCode], inboundUrl: 'https://example.com', keywords },
    ],
  },
  fetch: (url, init) => inbound(new Request(url, init)), // your server would pass its requests on
})
const phone = world.phone('+15035550101')
const store = memoryStore() // for the example alone: a list has to outlive the process
const list = createOptOutList({ store, now: () => world.clock.now() })
const inbound = createInboundHandler({
  secret: false, // behind a gateway that knows Airship; else the secret of the webhook
  answer: 'after', // so that a word that the list could not keep comes again
  onMessage: followAirshipTexts(list),
})
await createAirship({ appKey, masterSecret, fetch: world.fetch }).sms.register({
  msisdn: phone.number.slice(1),
  sender: shortCode,
  opted_in: new Date('2026-11-20T11:58:59Z'),
})

const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const sender = createSender(oneSignalSender(onesignal), [suppress(list)])
const seen: string[] = []
async function send(when: string): Promise<void> {
  const result = await sender.send({ to: phone.number, text: 'Your order is ready.' })
  seen.push(result.status === 'not-sent' ? result.reason : result.status)
  console.log(`${when}: ${seen.at(-1)}`, await list.find(phone.number))
}
async function reply(words: string): Promise<void> {
  await world.clock.advance('1m')
  phone.reply(words, { to: shortCode })
  await world.clock.advance('1m')
}

await send('at first')
await reply('Stop')
await send('after STOP')
await reply('START')
await send('after START')

// OneSignal has no event for a text that comes in. But each event of a text says whether the number is subscribed.
const events = createEventHandler({ secret: false, onEvent: followOneSignalEvents(list) })
const event = {
  event: {
    kind: 'message.sms.undelivered',
    id: 'e1',
    timestamp: Math.floor(world.clock.now() / 1000),
  },
  message: { id: 'm1' },
  user: { subscription: { subscription_token: phone.number, subscribed: false } },
}
const body = JSON.stringify(event)
const { status } = await events(new Request('https://example.com', { method: 'POST', body }))
await send(`after OneSignal's event (${status})`)

process.exitCode = seen.join() === 'sent,suppressed,sent,suppressed' ? 0 : 1
