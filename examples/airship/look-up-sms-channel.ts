// Looks a channel up by number and sender, and makes of "not there" an undefined. Airship writes moments without a zone,
// which `new Date` reads as local time; here they come with it.
import { createAirship, NotFoundError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

// A short code can exist in several countries; its country then stands in front.
const sender = 'US:12345'
const { appKey, masterSecret } = defaultAirshipProject
const projects = [{ appKey, masterSecret, senders: [sender] }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const find = (msisdn: string) =>
  airship.sms.lookup({ msisdn, sender }).then(
    ({ channel }) => channel,
    (error: unknown) => {
      if (error instanceof NotFoundError) return undefined
      throw error
    },
  )

await airship.sms.register({
  msisdn: '15035550101',
  sender,
  opted_in: new Date('2026-02-13T11:58:59Z'),
  attributes: { first_name: 'Ada' },
})

const channel = await find('15035550101')
console.log('opt_in:', channel?.opt_in, 'since', channel?.opt_in_date)
console.log(
  'in days:',
  Math.round((world.clock.now() - Date.parse(channel?.opt_in_date ?? '')) / 864e5),
)
console.log('attributes:', channel?.attributes, 'tags:', channel?.tag_groups)
console.log('asked for:', world.requests.at(-1)?.path)

const nobody = await find('15035550199')
console.log('a number that was never registered:', nobody)

process.exitCode = channel?.opt_in_date === '2026-02-13T11:58:59Z' && nobody === undefined ? 0 : 1
