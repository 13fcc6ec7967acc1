// Texts people who may not be registered yet, each by name, from objects as a program keeps them. Numbers may be in E.164; one that
// stands there twice is refused, since Airship would send two texts or none.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'
import { explain, PayloadError } from '@textwire/payloads'
import { createAndSendRows, smsCreateAndSend } from '@textwire/payloads/airship'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

interface Guest {
  readonly phone: string
  readonly name: string
  readonly agreedAt: Date
}
const agreedAt = new Date('2026-11-20T11:58:59Z')
const guests: readonly Guest[] = [
  { phone: '+15035550101', name: 'Ada', agreedAt },
  { phone: '+15035550102', name: 'Bert', agreedAt },
]
const toRows = (people: readonly Guest[]) =>
  createAndSendRows(people, {
    msisdn: (guest) => guest.phone,
    sender,
    optedIn: (guest) => guest.agreedAt,
    fields: (guest) => ({ name: guest.name }),
  })

const body = smsCreateAndSend({
  to: toRows(guests),
  template: { fields: { alert: 'Hello {{name}}, your table is ready.' } },
  options: { useStrictSmsValidation: true },
})
console.log(String(explain(body)))
await airship.createAndSend.send(body)

const texts = guests.map(({ phone }) => world.phone(phone).inbox[0]?.text)
for (const text of texts) console.log('>', text)

let refused: unknown
try {
  toRows([...guests, ...guests.slice(0, 1)])
} catch (error) {
  refused = error
  console.log(String(error))
}

const isRight = texts[1] === 'Hello Bert, your table is ready.'
process.exitCode = isRight && refused instanceof PayloadError ? 0 : 1
