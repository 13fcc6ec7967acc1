// The life of a phone number: added to a user, moved to another who signs up with it, paused by the number alone,
// resumed by its id, handed over, deleted. An app has each number once.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()
app.user({ externalId: 'ann' })
app.user({ externalId: 'bob' })

const phone = world.phone('+15035556789')
const sms = { type: 'SMS', token: phone.number } as const

async function text(words: string) {
  const { id } = await onesignal.messages.send({
    include_phone_numbers: [phone.number],
    contents: { en: words },
  })
  console.log(`"${words}"`, id === '' ? 'went to nobody' : `is on the phone of ${await owner()}`)
}

async function owner() {
  const { id = '' } = app.subscriptions[0] ?? {}
  const { identity } = await onesignal.aliases.viewBySubscription(id)
  return identity?.external_id
}

const first = await onesignal.subscriptions.create({ external_id: 'ann' }, sms)
await text('Welcome, Ann.')

// Bob signs up with the same number: it is taken from Ann.
const second = await onesignal.subscriptions.create({ external_id: 'bob' }, sms)
console.log(`Ann's was ${first.effect}, Bob's was ${second.effect}`)

// The plus of the number is written as the path needs it. -31 says "by the API".
await onesignal.subscriptions.updateByToken('SMS', phone.number, {
  enabled: false,
  notification_types: -31,
})
await text('Are you there, Bob?')

const id = second.subscription?.id ?? ''
await onesignal.subscriptions.update(id, { enabled: true, notification_types: 1 })
await onesignal.subscriptions.transfer(id, { external_id: 'ann' })
await text('Welcome back, Ann.')

await onesignal.subscriptions.delete(id)
console.log('subscriptions left:', app.subscriptions.length, '- texts:', phone.inbox.length)

process.exitCode = second.effect === 'transferred' && phone.inbox.length === 2 ? 0 : 1
