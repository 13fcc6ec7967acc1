// With double opt-in, a new number is asked first and gets nothing until its owner says yes; and STOP can be undone by its
// owner alone. So a number that was just added may not be one that can be texted yet.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const { appId, apiKey, sender } = defaultOneSignalApp
const app = {
  appId,
  apiKeys: [apiKey],
  senders: [{ number: sender }],
  doubleOptIn: true,
  syncOptOut: true,
}
const world = createMockServer({ onesignal: { apps: [app] } })
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const phone = world.phone('+15035556789')
const ann = { external_id: 'ann' }

const send = async (words: string) => {
  const message = { include_phone_numbers: [phone.number], contents: { en: words } }
  const result = await onesignal.messages.send(message)
  const { subscriptions = [] } = await onesignal.users.view(ann)
  const state = subscriptions[0]?.notification_types
  console.log(`"${words}":`, result.id === '' ? result.reason : 'sent', `(state ${state})`)
  return result.id !== ''
}

await onesignal.users.create({
  identity: ann,
  subscriptions: [{ type: 'SMS', token: phone.number }],
})
console.log('the phone reads:', phone.inbox.at(-1)?.text)

// -98: awaiting the answer. 1: subscribed. -2: unsubscribed.
const early = await send('Your code is 1234.')
phone.reply('YES')
const wanted = await send('Welcome!')
phone.reply('STOP')
const unwanted = await send('Please come back.')

// Enabling the subscription does not overrule a STOP; only START from the phone does.
await onesignal.subscriptions.updateByToken('SMS', phone.number, {
  enabled: true,
  notification_types: 1,
})
const forced = await send('Hello?')
phone.reply('START')
const back = await send('Good to have you back.')

process.exitCode = !early && wanted && !unwanted && !forced && back ? 0 : 1
