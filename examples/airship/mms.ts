// Pushes a picture. One push carries an SMS or an MMS, never both, and exactly one slide: anything else does not compile. The
// rules about files are checked before sending when the client is given `checkInput`.
import { createAirship, InvalidInputError } from '@textwire/airship'
import { checkInput } from '@textwire/airship/contract'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch, validate: checkInput })

const pair = { msisdn: '15035556789', sender }
await airship.sms.register({ ...pair, opted_in: new Date() })

const sendPicture = (url: string, content_length: number) =>
  airship.push.send({
    audience: { sms_id: pair },
    device_types: ['sms'],
    notification: {
      mms: {
        // What a phone that takes no pictures shows, or a carrier that drops them.
        fallback_text: 'Your ticket: https://example.com/ticket',
        subject: 'Doors open at eight',
        slides: [
          { text: 'Your ticket', media: { url, content_type: 'image/png', content_length } },
        ],
      },
    },
    message_type: 'transactional',
  })

await sendPicture('https://example.com/ticket.png', 48_213)
for (const { text, media } of world.phone('+15035556789').inbox) console.log(text, media)

// A GIF under the name of a PNG, and three megabytes of it.
const refused = await sendPicture('https://example.com/ticket.gif', 3_000_000).catch(
  (error: unknown) => error,
)
if (refused instanceof InvalidInputError)
  for (const problem of refused.problems) console.log(problem)
console.log(
  'requests:',
  world.requests.length,
  'of which the last one went to',
  world.requests.at(-1)?.path,
)

process.exitCode = refused instanceof InvalidInputError && world.requests.length === 2 ? 0 : 1
