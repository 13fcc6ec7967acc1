// What was sent and what became of it. Reports count by platform and know little of SMS; of a single text only the event
// stream tells. A moment may be a `Date`, and what comes back has its zone.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const start = new Date('2026-11-20T09:00:00Z')
const world = createMockServer({ clock: { start, frozen: true } })
const { appKey, masterSecret } = defaultAirshipProject
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const { reports } = airship
world.airship.project().channel({ phone: '+15035550101' })
world.airship.project().channel({ phone: '+15035550102', consent: 'opted-out' })

const push = { audience: 'all', device_types: ['sms'], notification: { alert: 'Hi' } } as const
const { push_ids: [id = ''] = [] } = await airship.push.send(push)
await airship.schedules.create({
  schedule: { recurring: { cadence: { type: 'daily', count: 1 } } },
  push,
})
await world.clock.advance('3d')
const range = { start, end: new Date(world.clock.now()), precision: 'DAILY' } as const

const { push: sent } = await reports.pushBody(id)
console.log('as it was sent:', sent)
console.log('one push:', (await reports.push(id)).sends, (await reports.responses(id)).push_time)
console.log(
  'day by day:',
  (await reports.pushSeries(id, range)).counts?.map(({ time }) => time),
)

let group = ''
for await (const { push_uuid: uuid, group_id: groupId, sends } of reports.listResponses(range)) {
  console.log('-', uuid === id ? 'the push' : 'the schedule', sends)
  group = groupId ?? group
}
console.log('the schedule:', (await reports.group(group)).sends)
console.log('day by day:', (await reports.groupSeries(group, range)).counts?.length)

// Only app platforms have counts here; whether texts are among them is not documented.
for await (const { date, ...rest } of reports.sends(range)) console.log('sends', date, rest)
for await (const { date } of reports.optIns(range)) console.log('opt-ins', date)
for await (const { date } of reports.optOuts(range)) console.log('opt-outs', date)
for await (const { date } of reports.opens(range)) console.log('opens', date)
const { counts } = await reports.devices({ date: new Date(world.clock.now()) })
console.log('channels:', counts?.sms)
for await (const { type, timestamp } of reports.activity(range)) console.log(type, timestamp)

process.exitCode = counts?.sms?.opted_in === 1 && counts.sms.opted_out === 1 ? 0 : 1
