// Sends later: at one moment for everybody, or at nine in the morning wherever a person is. A moment may be a `Date`; a local
// time is a text without a zone. Here the world's clock moves, so nothing waits.
import { createAirship, NotFoundError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const world = createMockServer({ clock: { start: new Date('2026-11-21T12:00:00Z'), frozen: true } })
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
project.channel({ phone: '+15035550101', timezone: 'America/Los_Angeles' })
project.channel({ phone: '+15035550102', timezone: 'Europe/Vienna' })

const push = (alert: string) => ({
  audience: 'all' as const,
  device_types: ['sms' as const],
  notification: { sms: { alert } },
})
const { schedule_ids: ids = [] } = await airship.schedules.create([
  {
    name: 'Opening',
    schedule: { scheduled_time: new Date('2026-11-22T17:00:00Z') },
    push: push('Now.'),
  },
  {
    name: 'Morning',
    schedule: { local_scheduled_time: '2026-11-22T09:00:00' },
    push: push('Coffee?'),
  },
  {
    name: 'Mistake',
    schedule: { scheduled_time: '2026-11-22T10:00:00+01:00' },
    push: push('Oops.'),
  },
])
for await (const { name, schedule } of airship.schedules.list({ limit: 2 }))
  console.log('-', name, schedule)

const [opening = '', , mistake = ''] = ids
await airship.schedules.delete(mistake)
await airship.schedules.update(opening, {
  name: 'Opening',
  schedule: { scheduled_time: new Date('2026-11-22T18:00:00Z') },
  push: push('Open at last.'),
})
console.log('moved to', (await airship.schedules.get(opening)).schedule?.scheduled_time)

for (const hours of [21, 8, 1]) {
  await world.clock.advance(`${hours}h`)
  const texts = ['+15035550101', '+15035550102'].map((n) => world.phone(n).inbox.map((m) => m.text))
  console.log(new Date(world.clock.now()).toISOString(), texts)
}
const gone = await airship.schedules.get(mistake).catch((error: unknown) => error)
process.exitCode =
  gone instanceof NotFoundError && world.phone('+15035550101').inbox.length === 2 ? 0 : 1
