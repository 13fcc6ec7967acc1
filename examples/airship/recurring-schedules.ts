// Sends again and again: every Monday and Thursday until an end, but not on holidays, with a pause between. Airship keeps
// schedules, so a program that ends does not end them.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer({ clock: { start: new Date('2026-11-22T12:00:00Z'), frozen: true } }) // a Sunday
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
world.airship.project().channel({ phone: '+15035550101' })
const phone = world.phone('+15035550101')

const { schedule_ids: ids = [] } = await airship.schedules.create({
  name: 'Gym',
  schedule: {
    scheduled_time: new Date('2026-11-23T08:00:00Z'), // from when on
    recurring: {
      cadence: { type: 'weekly', count: 1, days_of_week: ['monday', 'thursday'] },
      end_time: new Date('2026-12-31T00:00:00Z'),
      exclusions: [{ date_range: '2026-11-26T00:00:00/2026-11-26T23:59:59' }],
    },
  },
  push: { audience: 'all', device_types: ['sms'], notification: { alert: 'Gym at eight.' } },
})
const [id = ''] = ids

const advance = async (days: number, what: string) => {
  await world.clock.advance(`${days}d`)
  console.log(
    `${new Date(world.clock.now()).toDateString()}: ${phone.inbox.length} texts (${what})`,
  )
}
await advance(7, 'Monday; Thursday is Thanksgiving')
await airship.schedules.pause(id)
await advance(7, 'paused')
console.log('paused:', (await airship.schedules.get(id)).schedule?.recurring?.paused)
await airship.schedules.resume(id)
await advance(7, 'Monday and Thursday')
await advance(60, 'until the end of December')

process.exitCode = phone.inbox.length === 8 ? 0 : 1
