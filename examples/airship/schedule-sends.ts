// Schedules what `createAndSend` and `bulk` send. An OAuth client needs the scope `psh` to make a schedule, and `sch` to see
// or delete it.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer({ clock: { start: new Date('2026-11-21T12:00:00Z'), frozen: true } })
const { appKey, masterSecret, sender } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const tomorrow = new Date('2026-11-22T09:00:00Z')
const row = (ua_msisdn: string, name: string) => ({
  ua_msisdn,
  ua_sender: sender,
  ua_opted_in: new Date('2026-11-20T11:58:59Z'),
  name,
})
const message = {
  device_types: ['sms'],
  notification: { sms: { template: { fields: { alert: 'See you, {{name}}!' } } } },
} as const

const scheduled = await airship.schedules.createAndSend({
  name: 'Appointments',
  schedule: { scheduled_time: tomorrow },
  push: { ...message, audience: { create_and_send: [row('15035550101', 'Ada')] } },
})
console.log(
  'schedule:',
  (scheduled.schedule_urls?.length ?? 0) > 0,
  '; ids of pushes:',
  scheduled.push_ids,
)

// The recipients of a file that were registered before; at most 60 days ahead.
world.airship.project().channel({ phone: '+15035550102' })
const { bulk_id: id = '' } = await airship.bulk.upload([row('15035550102', 'Bert')])
await airship.schedules.bulkSend({
  schedule: { scheduled_time: tomorrow },
  push: { ...message, audience: { bulk_id: id } },
})

const texts = () =>
  ['+15035550101', '+15035550102'].map((number) => world.phone(number).inbox.at(-1)?.text)
console.log('today:', texts())
await world.clock.advance('1d')
console.log('tomorrow:', texts())
process.exitCode = texts().join() === 'See you, Ada!,See you, Bert!' ? 0 : 1
