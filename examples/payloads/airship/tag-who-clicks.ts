// Makes a link that does something for whoever opens it: here it adds tags and joins a list. What the address had before stays, and
// a tag that could not be told apart in a link is refused.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { PayloadError } from '@textwire/payloads'
import { all, shortLink, smsPush } from '@textwire/payloads/airship'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101' })
const phone = world.phone('+15035550101')

const sale = shortLink('https://example.com/sale?from=sms#chairs', {
  addTags: { interests: ['sale', 'chairs'] },
})
console.log(sale)

// Links are found between blanks, which a full stop would not be.
await airship.push.send(
  smsPush({ to: all(), text: `The sale is on: ${sale} See you!`, shortenLinks: true }),
)
const text = phone.inbox[0]?.text ?? ''
const link = /https:\S+/.exec(text)?.[0] ?? ''
console.log('>', text, 'leads to', phone.open(link).url)
const tags = project.findChannel('+15035550101')?.tags
console.log('tags of who clicked:', tags)

let refused: unknown
try {
  shortLink('https://example.com/sale', { addTags: { interests: ['size:large'] } })
} catch (error) {
  refused = error
  console.log(String(error))
}

const isTagged = tags?.['interests']?.join() === 'sale,chairs'
process.exitCode = isTagged && refused instanceof PayloadError ? 0 : 1
