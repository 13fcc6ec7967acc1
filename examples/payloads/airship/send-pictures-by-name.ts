// Sends a picture with personal words to people who may not be registered yet. The words are a template that is written out, so that
// the fields of each row are filled in.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { createAndSendRows, mmsCreateAndSend } from '@textwire/payloads/airship'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const guests = [
  { phone: '+15035550101', name: 'Ada' },
  { phone: '+15035550102', name: 'Bert' },
]

const body = mmsCreateAndSend({
  to: createAndSendRows(guests, {
    msisdn: ({ phone }) => phone,
    sender,
    optedIn: () => new Date('2026-11-20T11:58:59Z'), // when each of them agreed
    fields: ({ name }) => ({ name }),
  }),
  template: {
    fields: {
      fallbackText: '{{name}}, your ticket: https://example.com/ticket',
      subject: 'For {{name}}',
      text: 'Hello {{name}}, this is your ticket.',
    },
  },
  slide: { media: { url: 'https://example.com/ticket.jpg' } },
  expiry: 86_400,
})
await airship.createAndSend.send(body)

const received = guests.map(({ phone }) => world.phone(phone).inbox[0])
for (const one of received) console.log('>', one?.subject, '|', one?.text, '|', one?.media[0]?.url)

const texts = received.map((one) => one?.text)
process.exitCode = texts[1] === 'Hello Bert, this is your ticket.' ? 0 : 1
