// Registers a number in both ways: with consent given elsewhere, silently; and without, when Airship asks by text.
import { createAirship, isPending } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const agreed = await airship.sms.register({
  msisdn: '15035556789',
  sender,
  opted_in: new Date('2026-02-13T11:58:59Z'),
  timezone: 'America/Los_Angeles',
})
console.log('with consent: pending is', isPending(agreed))

const asked = await airship.sms.register({ msisdn: '12025550123', sender })
const phone = world.phone('+12025550123')
console.log(
  'without: pending is',
  isPending(asked),
  'and the phone reads',
  JSON.stringify(phone.inbox.at(-1)?.text),
)

phone.reply('YES')
const { channel } = await airship.sms.lookup({ msisdn: '12025550123', sender })
console.log('after YES: opt_in is', channel.opt_in)
process.exitCode = channel.opt_in ? 0 : 1
