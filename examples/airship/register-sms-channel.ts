// Registers a number for a sender. With the moment of consent it is silent; without, Airship asks by text, once for every
// call. The result is one union, told apart by `status`, whichever of 200, 201 and 202 it came with.
import { createAirship, InvalidRequestError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

// Consent was given elsewhere: opted in at once, with everything that is known of the person.
const agreed = await airship.sms.register({
  msisdn: '15035550101',
  sender,
  opted_in: new Date('2026-02-13T11:58:59Z'),
  locale_country: 'US',
  locale_language: 'en',
  timezone: 'America/Los_Angeles',
  attributes: { first_name: 'Ada' },
  tag_operations: { add: { interests: ['tables'] } },
})
console.log(`${agreed.status}, texts: ${world.phone('+15035550101').inbox.length}`)

// Nobody asked yet: the person is asked now, and gets nothing else before the answer.
const asked = await airship.sms.register({ msisdn: '15035550102', sender })
const phone = world.phone('+15035550102')
if (asked.status === 'pending') console.log(`asked by push ${asked.push_id !== undefined}:`)
console.log('>', phone.inbox.at(-1)?.text)
phone.reply('YES')
const { channel } = await airship.sms.lookup({ msisdn: '15035550102', sender })
console.log('after YES, opt_in is', channel.opt_in)

// A sender that the project does not have. Airship says so under `errors`; here it is an error like any other.
const refused = await airship.sms
  .register({ msisdn: '15035550103', sender: '99999', opted_in: new Date() })
  .catch((error: unknown) => error)
if (refused instanceof InvalidRequestError) console.log(refused.status, refused.message)

const { status } = agreed
process.exitCode = status === 'opted-in' && channel.opt_in && phone.inbox.length === 1 ? 0 : 1
