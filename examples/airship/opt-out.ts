// Opts a number out: it keeps its channel and gets nothing, even when it is addressed. Repeating it does no harm, and
// registering again with a newer consent undoes it.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035556789', sender }
const phone = world.phone('+15035556789')
const send = (alert: string) =>
  airship.push.send({
    audience: { sms_id: pair },
    device_types: ['sms'],
    notification: { sms: { alert } },
  })

await airship.sms.register({ ...pair, opted_in: new Date() })
await airship.sms.optOut(pair)
// The connection dies before the answer comes; opting out is safe to repeat, so the client does.
world.fault({ operation: 'airship.optOutSmsChannel', reset: 'after' })
await airship.sms.optOut(pair)

await send('Nobody reads this.')
const { channel } = await airship.sms.lookup(pair)
console.log('opt_in is', channel.opt_in, 'since', channel.opt_out_date)
const before = phone.inbox.length
console.log('texts on the phone:', before)

// The person agrees again.
await world.clock.advance('1h')
await airship.sms.register({ ...pair, opted_in: new Date(world.clock.now()) })
await send('Good to have you back.')
console.log('after another consent:', phone.inbox.at(-1)?.text)

process.exitCode = before === 0 && phone.inbox.length === 1 ? 0 : 1
