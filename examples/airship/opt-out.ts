// Opts a number out and shows that a push no longer reaches it. Opting out is safe to repeat.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035556789', sender }
await airship.sms.register({ ...pair, opted_in: new Date() })
await airship.sms.optOut(pair)

await airship.push.send({
  audience: { sms_id: pair },
  device_types: ['sms'],
  notification: { sms: { alert: 'Nobody reads this.' } },
})

const { channel } = await airship.sms.lookup(pair)
console.log('opt_in is', channel.opt_in, 'since', channel.opt_out_date)
console.log('texts on the phone:', world.phone('+15035556789').inbox.length)
process.exitCode = world.phone('+15035556789').inbox.length === 0 ? 0 : 1
