// What to do when nobody can say whether a text went out. Airship has no idempotency key, so Textwire does not send
// the push again; the caller looks, and decides.
import { createAirship, OutcomeUnknownError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const pair = { msisdn: '15035556789', sender }
await airship.sms.register({ ...pair, opted_in: new Date() })
world.fault({ operation: 'airship.sendPush', reset: 'after' })

try {
  await airship.push.send({
    audience: { sms_id: pair },
    device_types: ['sms'],
    notification: { sms: { alert: 'Your code is 123456.' } },
  })
} catch (error) {
  if (!(error instanceof OutcomeUnknownError)) throw error
  console.log(error.message)
  console.log(
    'attempts:',
    error.attempts.length,
    '- put it aside for a person to look at, or for the delivery report',
  )
}
console.log('texts on the phone:', world.phone('+15035556789').inbox.length)
