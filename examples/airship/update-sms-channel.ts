// Changes the consent, the time zone and the language of a channel. Number and sender stand in the body too and have to be
// those of the channel: a mistake there is refused, not carried out on somebody else.
import { createAirship, NotFoundError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035550101', sender }
const { channel_id: id = '' } = await airship.sms.register({ ...pair, opted_in: new Date() })

await airship.sms.update(id, {
  ...pair,
  // The offset is read; Airship gets UTC, which is all it takes.
  opted_in: '2026-11-20T12:58:59+01:00',
  timezone: 'Europe/Vienna',
  locale_country: 'AT',
  locale_language: 'de',
})
const { channel } = await airship.sms.lookup(pair)
console.log('opted in at', channel.opt_in_date)
console.log('time zone and language are tags now:', channel.tag_groups)

// The id of one channel with the number of another.
const mistaken = await airship.sms
  .update(id, { msisdn: '15035550199', sender, timezone: 'Europe/Vienna' })
  .catch((error: unknown) => error)
if (mistaken instanceof NotFoundError) console.log(mistaken.status, mistaken.message)

const isRight = channel.opt_in_date === '2026-11-20T11:58:59Z'
process.exitCode = isRight && mistaken instanceof NotFoundError ? 0 : 1
