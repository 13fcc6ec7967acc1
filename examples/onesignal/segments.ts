// Names an audience by its conditions, counts it, changes it, and texts it. The compiler knows which condition takes which
// comparison: a place has no relation, a session is so many hours ago.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isOneSignalError } from '@textwire/onesignal'

const world = createMockServer()
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })
const app = world.onesignal.app()
const portland = { lat: 45.52, long: -122.68 }
app.subscription({ phone: '+15035550101', tags: { plan: 'gold' } })
app.subscription({ phone: '+15035550102', tags: { plan: 'free' }, location: portland })
app.subscription({ phone: '+15035550103', tags: { plan: 'free' } })

const { id = '' } = await onesignal.segments.create({
  name: 'Worth a text',
  description: 'Pays, or lives nearby',
  filters: [
    { field: 'tag', key: 'plan', relation: '=', value: 'gold' },
    { operator: 'OR' },
    { field: 'location', radius: '5000', lat: '45.5', long: '-122.7' },
  ],
})
const { subscriber_count: count, payload } = await onesignal.segments.view(id, true)
console.log(`"${payload?.name}" has ${count} subscribers by ${payload?.filters?.length} entries`)

// The name is given each time, and the filters replace all that there were.
const filters = [{ field: 'tag', key: 'plan', relation: 'exists' }] as const
await onesignal.segments.update(id, { name: 'Has a plan', filters })

try {
  await onesignal.segments.create({ name: 'Has a plan', filters })
} catch (error) {
  if (!isOneSignalError(error, 'segmentNameTaken')) throw error
  console.log('refused:', error.title)
}

for await (const segment of onesignal.segments.list()) console.log('-', segment.name)

await onesignal.messages.send({
  included_segments: ['Has a plan'],
  target_channel: 'sms',
  contents: { en: 'Plans change on Monday.' },
})
await onesignal.segments.delete(id)

const texts = app.subscriptions.map(({ token }) => world.phone(token).inbox.length)
console.log('texts on each phone:', texts)
process.exitCode = count === 2 && texts.join() === '1,1,1' ? 0 : 1
