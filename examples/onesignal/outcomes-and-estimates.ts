// Before a message: how many it would reach. After it: what people did. Nothing is sent by asking.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isOneSignalError } from '@textwire/onesignal'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()
app.subscription({ phone: '+15035550101', tags: { plan: 'gold' } })
app.subscription({ phone: '+15035550102', tags: { plan: 'free' } })
app.subscription({ phone: '+15035550103', tags: { plan: 'gold' }, subscribed: false })

const audience = { included_segments: ['Subscribed Users'], target_channel: 'sms' } as const
const everybody = await onesignal.messages.countRecipients(audience)
const gold = await onesignal.messages.countRecipients({
  ...audience,
  filters: [{ field: 'tag', key: 'plan', relation: '=', value: 'gold' }],
})
console.log(`a message would reach ${everybody.count}, of whom ${gold.count} pay`)

const message = await onesignal.messages.send({
  ...audience,
  contents: { en: 'Half price until Sunday.' },
})
// The app's own SDK reports such outcomes from people's devices.
app.outcome({ name: 'purchase', value: 30, messageId: message.id })
app.outcome({ name: 'purchase', value: 12, messageId: message.id })

const { outcomes } = await onesignal.messages.outcomes({
  outcome_names: ['purchase.sum', 'purchase.count'],
  outcome_time_range: '1d',
})
for (const { id, aggregation, value } of outcomes) console.log(`${id}.${aggregation}:`, value)

try {
  await onesignal.messages.outcomes({ outcome_names: ['purchase'] })
} catch (error) {
  if (!isOneSignalError(error, 'invalidOutcomeName')) throw error
  console.log('refused:', error.title)
}
process.exitCode = everybody.count === 2 && gold.count === 1 && outcomes[0]?.value === 42 ? 0 : 1
