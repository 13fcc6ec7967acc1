// Changes the tags and attributes of a channel. It reads as it does for OneSignal, though the bodies are others: tags stand in groups,
// and attributes are a list of changes, each with the moment at which it happened.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { PayloadError } from '@textwire/payloads'
import { attributeChanges, smsId, tagChanges } from '@textwire/payloads/airship'

const { appKey, masterSecret, sender } = defaultAirshipProject
const attributes = { name: 'text', visits: 'number', trial_ends: 'date' } as const
const projects = [{ appKey, masterSecret, senders: [sender], attributes }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', tags: { loyalty: ['silver'] } })

await airship.sms.modifyTags(
  { msisdn: '15035550101', sender },
  tagChanges({ add: { loyalty: ['gold'] }, remove: { loyalty: ['silver'] } }),
)

const changes = attributeChanges({
  set: { name: 'Ada', visits: 9 },
  remove: ['trial_ends'],
  at: new Date(world.clock.now()),
})
console.log(changes)
await airship.channels.modifyAttributes({
  audience: smsId({ number: '+15035550101', sender }),
  attributes: changes,
})

const channel = project.findChannel('+15035550101')
console.log('now:', channel?.tags, channel?.attributes)

let refused: unknown
try {
  tagChanges({ add: { ua_country: ['DE'] } })
} catch (error) {
  refused = error
  console.log(String(error))
}

const isRight = channel?.tags['loyalty']?.join() === 'gold' && channel.attributes['name'] === 'Ada'
process.exitCode = isRight && refused instanceof PayloadError ? 0 : 1
