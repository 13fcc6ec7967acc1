// Links that count: each recipient gets short ones of their own, and a click comes to the event stream. Parameters of the long
// link change the tags and lists of whoever clicks.
import { createAirship, isEvent } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101' })
project.channel({ phone: '+15035550102' })

await airship.push.send({
  audience: 'all',
  device_types: ['sms'],
  notification: {
    sms: {
      // Links are found between blanks.
      alert: 'New lamps: https://example.com/lamps?ua-tag-add=interests:lamps until Friday',
      shorten_links: true,
    },
  },
})

const phones = ['+15035550101', '+15035550102'].map((number) => world.phone(number))
const links = phones.map(({ inbox }) => /https:\S+/.exec(inbox[0]?.text ?? '')?.[0] ?? '')
console.log('> ', phones[0]?.inbox[0]?.text)
console.log('everybody has another:', new Set(links).size === 2)

console.log('leads to', phones[0]?.open(links[0] ?? '').url)
console.log('tags of who clicked:', project.findChannel('+15035550101')?.tags)

const { token } = defaultAirshipTokens
const { events } = createAirship({ appKey, token, fetch: world.fetch })
const stream = events.stream({ start: 'EARLIEST', filters: [{ types: ['SHORT_LINK_CLICK'] }] })
for await (const event of stream) {
  if (isEvent(event, 'SHORT_LINK_CLICK')) console.log('clicked:', event.body.properties)
  stream.close()
}

const clicks = project.shortLinks.map((link) => link.clicks)
process.exitCode = clicks.join() === '1,0' ? 0 : 1
