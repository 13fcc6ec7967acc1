// Pushes a text to everyone with a tag: in German for those who read German, for an hour and not longer, with what is the same for
// all filled in. A moment that has passed, or lies more than 48 hours ahead, is refused before anything is sent.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { PayloadError } from '@textwire/payloads'
import { smsPush, tag } from '@textwire/payloads/airship'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', tags: { loyalty: ['gold'] } })
project.channel({ phone: '+15035550102', tags: { loyalty: ['gold'] }, language: 'de' })
project.channel({ phone: '+15035550103' })

const push = smsPush({
  to: tag('gold', 'loyalty'),
  text: 'Doors open at {{hour}}.',
  localizations: [{ language: 'de', text: 'Einlass um {{hour}} Uhr.' }],
  personalize: true,
  globalAttributes: { hour: '8' },
  expiry: 3600,
  messageType: 'transactional',
  campaigns: ['concerts'],
})
console.log(JSON.stringify(push))
await airship.push.send(push)

const numbers = ['+15035550101', '+15035550102', '+15035550103']
const texts = numbers.map((number) => world.phone(number).inbox[0]?.text)
for (const text of texts) console.log('>', text ?? 'nothing')

let refused: unknown
try {
  smsPush({ to: tag('gold'), text: 'Too late.', expiry: new Date('2026-01-01T00:00:00Z') })
} catch (error) {
  refused = error
  console.log(String(error))
}

const isRight = texts.join() === 'Doors open at 8.,Einlass um 8 Uhr.,'
process.exitCode = isRight && refused instanceof PayloadError ? 0 : 1
