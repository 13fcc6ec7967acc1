// One request, several pushes: texts by language, values filled in, a bound on the audience, an end after which nothing is
// delivered. `push.validate` has Airship check all of it first and sends nothing.
import { createAirship, InvalidRequestError } from '@textwire/airship'
import type { PushInput } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', attributes: { first_name: 'Ada' } })
project.channel({ phone: '+15035550102', language: 'de', attributes: { first_name: 'Bert' } })

const ready: PushInput = {
  audience: 'all',
  device_types: ['sms'],
  notification: { sms: { alert: 'Hi {{first_name}}, {{shop}} is open.', expiry: 3600 } },
  localizations: [
    { language: 'de', notification: { sms: { alert: '{{first_name}}, {{shop}} ist offen.' } } },
  ],
  global_attributes: { shop: 'the bakery' },
  options: {
    personalization: true, // without it, braces stay as they are
    audience_limits: { max_recipients: 10_000 },
    expiry: new Date(world.clock.now() + 3_600_000),
  },
  campaigns: { categories: ['opening'] },
  message_type: 'commercial',
}
const reminder: PushInput = {
  audience: 'all',
  device_types: ['sms'],
  notification: { alert: 'Rolls are half price from six.' },
}

await airship.push.validate([ready, reminder])
console.log('checked; texts so far:', project.deliveries.length)

// A template that there is none of, as only Airship can tell.
const template = { template_id: '00000000-0000-4000-8000-000000000000' }
const refused = await airship.push
  .validate({ ...reminder, notification: { sms: { template } } })
  .catch((error: unknown) => error)
if (refused instanceof InvalidRequestError) console.log(refused.status, refused.problems[0])

const { push_ids: ids = [] } = await airship.push.send([ready, reminder])
console.log('accepted:', ids.length, 'pushes')
for (const number of ['+15035550101', '+15035550102']) {
  console.log(
    number,
    world.phone(number).inbox.map(({ text }) => text),
  )
}
process.exitCode =
  world.phone('+15035550102').inbox[0]?.text === 'Bert, the bakery ist offen.' ? 0 : 1
