// Stores an audience under a name and sends to it. Making one is not repeated when its outcome is unknown, since two segments
// can have one name; everything else about them may be.
import { createAirship, NotFoundError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', tags: { plan: ['gold'] } })
project.channel({ phone: '+15035550102', tags: { plan: ['free'] } })

const { segment_id: id = '' } = await airship.segments.create({
  display_name: 'Pays',
  criteria: { tag: 'gold', group: 'plan' },
})
const send = () =>
  airship.push.send({
    audience: { segment: id },
    device_types: ['sms'],
    notification: { sms: { alert: 'Thank you.' } },
  })
await send()

await airship.segments.update(id, {
  display_name: 'Has a plan',
  criteria: {
    OR: [
      { tag: 'gold', group: 'plan' },
      { tag: 'free', group: 'plan' },
    ],
  },
})
const { criteria } = await airship.segments.get(id)
console.log('criteria:', JSON.stringify(criteria))
await send()

// The next page is named by a link without a host; it is followed on the host that was asked.
for await (const { display_name: name, creation_date: created = 0 } of airship.segments.list({
  limit: 1,
})) {
  console.log('-', name, new Date(created).getUTCFullYear()) // the only moments that are numbers
}

await airship.segments.delete(id)
const gone = await airship.segments.get(id).catch((error: unknown) => error)
const texts = ['+15035550101', '+15035550102'].map((n) => world.phone(n).inbox.length)
console.log('texts:', texts)
process.exitCode = gone instanceof NotFoundError && texts.join() === '2,1' ? 0 : 1
