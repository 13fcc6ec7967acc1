// Gives a user further names: the customer number of a shop, the number of a loyalty card. Any of them can then stand
// where a user is named, and no two users can have the same one.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isOneSignalError } from '@textwire/onesignal'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()
const { id: subscriptionId } = app.subscription({ phone: '+15035556789', externalId: 'ann' })
app.user({ externalId: 'bob', aliases: { crm_id: 'C-4712' } })

await onesignal.aliases.add({ external_id: 'ann' }, { crm_id: 'C-4711' })
await onesignal.aliases.addBySubscription(subscriptionId, { card: '8840' })

const { identity } = await onesignal.aliases.view({ alias_label: 'crm_id', alias_id: 'C-4711' })
console.log('C-4711 is', identity)

try {
  await onesignal.aliases.add({ external_id: 'ann' }, { crm_id: 'C-4712' })
} catch (error) {
  if (!isOneSignalError(error, 'aliasConflict')) throw error
  console.log('refused:', error.title, error.meta)
}

// The label has to be spelled as it was given: with another, OneSignal reaches nobody and reports no error.
const byCard = await onesignal.messages.send({
  include_aliases: { card: ['8840'] },
  target_channel: 'sms',
  contents: { en: 'You have 120 points.' },
})
const misspelled = await onesignal.messages.send({
  include_aliases: { Card: ['8840'] },
  target_channel: 'sms',
  contents: { en: 'You have 120 points.' },
})
console.log('by card:', byCard.id !== '', 'by Card:', misspelled.id !== '')

await onesignal.aliases.delete({ external_id: 'ann' }, 'card')
const left = await onesignal.aliases.viewBySubscription(subscriptionId)
console.log('left:', Object.keys(left.identity ?? {}).toSorted())

process.exitCode = byCard.id !== '' && misspelled.id === '' && !left.identity?.['card'] ? 0 : 1
