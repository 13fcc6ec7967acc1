// Pushes a picture. The type of the file is read off its address, the size is checked against the limit of that type, and what a
// phone without MMS gets has to be there. All that is wrong is told at once.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { PayloadError } from '@textwire/payloads'
import { mmsPush, smsId } from '@textwire/payloads/airship'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
world.airship.project().channel({ phone: '+15035550101' })
const to = smsId({ number: '+15035550101', sender })

const push = mmsPush({
  to,
  fallbackText: 'Your ticket: https://example.com/ticket',
  subject: 'Doors open at eight',
  slide: {
    text: 'Your ticket',
    media: { url: 'https://example.com/ticket.png', contentLength: 48_213 },
  },
})
await airship.push.send(push)
const [received] = world.phone('+15035550101').inbox
console.log('>', received?.subject, '|', received?.text, '|', received?.media)

let problems: readonly string[] = []
try {
  mmsPush({
    to,
    fallbackText: '',
    slide: { media: { url: 'https://example.com/ticket.gif', contentLength: 3_000_000 } },
  })
} catch (error) {
  if (!(error instanceof PayloadError)) throw error
  problems = error.problems.map(({ path }) => path)
  console.log(error.message)
}

const isTyped = received?.media[0]?.contentType === 'image/png'
process.exitCode = isTyped && problems.length === 2 ? 0 : 1
