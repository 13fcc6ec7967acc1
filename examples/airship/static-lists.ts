// A list of your own: its members are uploaded, packed, as rows or as a finished file, and replace all that were there.
import { text } from 'node:stream/consumers'
import { createAirship, InvalidRequestError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
const { channelId } = project.channel({ phone: '+15035550101' })
project.channel({ phone: '+15035550102' })
project.namedUser({ id: 'ada', phones: ['+15035550102'] })

await airship.staticLists.create({
  name: 'guests',
  description: 'Who came',
  extra: { year: '2026' },
})
await airship.staticLists.upload('guests', [{ sms_channel: channelId }, { named_user: 'ada' }])
const status = async () => (await airship.staticLists.get('guests')).status
console.log('at first:', await status())
await world.clock.advance('1m')
const { channel_count: count } = await airship.staticLists.get('guests')
console.log('later:', await status(), 'with', count, 'channels')

await airship.push.send({
  audience: { static_list: 'guests' },
  device_types: ['sms'],
  notification: { sms: { alert: 'Thank you for coming.' } },
})
const texts = ['+15035550101', '+15035550102'].map((n) => world.phone(n).inbox.length)

await airship.staticLists.update('guests', { name: 'guests', description: 'Who came in 2026' })
const { lists } = await airship.staticLists.list()
console.log(lists.map(({ name, description }) => `${name}: ${description}`))

// Airship writes rows for apps alone, so of a list of numbers nothing comes back: keep your own copy.
const csv = await text(await airship.staticLists.download('guests'))
console.log('downloaded:', JSON.stringify(csv))

await airship.staticLists.delete('guests')
const taken = await airship.staticLists.create({ name: 'guests' }).catch((error: unknown) => error)
if (taken instanceof InvalidRequestError) console.log('the name is spent:', taken.status)

process.exitCode = texts.join() === '1,1' && taken instanceof InvalidRequestError ? 0 : 1
