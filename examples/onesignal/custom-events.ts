// Tells OneSignal what people did, for journeys to act on. One call can succeed for some events and not for others; and an
// answer that gets lost is asked for again without recording anything twice.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const clock = { now: world.clock.now, sleep: (ms: number) => world.clock.advance(ms) }
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch, clock })
const app = world.onesignal.app()
app.user({ externalId: 'ann' })

const { errors } = await onesignal.customEvents.create([
  { name: 'order-picked-up', external_id: 'ann', properties: { number: 1042, total: 12.5 } },
  { name: 'order-picked-up', external_id: 'nobody', properties: { number: 1043 } },
])
for (const { event_user_id, error } of errors) console.log('not taken:', event_user_id, error)

// Every event gets a key of its own, so the client may repeat the call: the first answer is lost on its way back.
world.fault({ operation: 'onesignal.createCustomEvents', reset: 'after' })
const { attempts } = await onesignal.customEvents
  .create([{ name: 'order-returned', external_id: 'ann', timestamp: '2026-11-20T10:00:00Z' }])
  .withResponse()
console.log(`answered on attempt ${attempts.length}`)

for (const { name, externalId, properties } of app.customEvents)
  console.log('recorded:', name, externalId, properties)
process.exitCode = errors.length === 1 && app.customEvents.length === 2 ? 0 : 1
