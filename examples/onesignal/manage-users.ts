// Keeps OneSignal's users in step with one's own: created or changed under the id that one's own system gave them, and
// looked at only once OneSignal shows what it was told.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, NotFoundError } from '@textwire/onesignal'

const { appId, apiKey } = defaultOneSignalApp
// OneSignal answers a write before it can be seen; here that takes two seconds.
const app = { appId, apiKeys: [apiKey], propagationMs: 2000 }
const world = createMockServer({ onesignal: { apps: [app] } })
// The client waits on the world's clock, so this script does not wait at all.
const clock = { now: world.clock.now, sleep: (ms: number) => world.clock.advance(ms) }
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch, clock })

const ann = { external_id: 'user-17' }
const profile = {
  identity: ann,
  properties: { language: 'de', tags: { plan: 'free', city: 'Bonn' } },
}
const created = await onesignal.users.create(profile)
const again = await onesignal.users.create(profile)
console.log('the same call twice:', created.effect, 'then', again.effect)

const tooEarly = await onesignal.users.view(ann).catch((error: unknown) => error)
console.log('read at once:', tooEarly instanceof NotFoundError ? 'not there yet' : tooEarly)
await onesignal.users.waitUntilVisible(ann)

// A tag set to an empty text is deleted; deltas add up and are therefore not repeated blindly.
const { effect } = await onesignal.users.update(ann, {
  properties: { tags: { plan: 'gold', city: '' } },
  deltas: { purchases: [{ sku: 'gold-year', iso: 'EUR', amount: '49.00', count: 1 }] },
})
const changed = await onesignal.users.waitUntilVisible(ann, {
  until: ({ properties }) => properties?.tags?.['plan'] === 'gold',
})
console.log(`update was ${effect}; the tags are now`, changed.properties?.tags)

const deleted = await onesignal.users.delete(ann)
await world.clock.advance('1m')
const gone = await onesignal.users.view(ann).catch((error: unknown) => error)
console.log(
  `delete was ${deleted.effect}; now the user is`,
  gone instanceof NotFoundError && 'gone',
)

process.exitCode = gone instanceof NotFoundError && !changed.properties?.tags?.['city'] ? 0 : 1
