// Channels by their ids, of every kind: looked at, listed page by page, tagged, given attributes. What is wrong with a part of a
// change stands in `warnings` of a success.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
const project = { appKey, masterSecret, senders: [sender], pageSize: 2 }
const attributes = { visits: 'number', first_name: 'text', since: 'date' } as const
const world = createMockServer({ airship: { projects: [{ ...project, attributes }] } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
for (const last of [1, 2, 3, 4, 5]) {
  world.airship.project().channel({ phone: `+1503555010${last}` })
}

const ids: string[] = []
for await (const { channel_id: id } of airship.channels.list()) if (id !== undefined) ids.push(id)
console.log(ids.length, 'channels by', world.requests.length, 'requests')
for await (const page of airship.channels.list({ limit: 2 }).pages()) {
  console.log('a page of', page.channels.length)
  break // the other pages are never asked for
}

const [first = '', ...others] = ids
await airship.channels.modifyTags({ audience: { channel: others }, add: { crm: ['customer'] } })

// By ids, or by a number with its sender.
const audience = { sms_id: { msisdn: '15035550101', sender } }
const good = await airship.channels.modifyAttributes({
  audience,
  attributes: [
    { action: 'set', key: 'first_name', value: 'Ada' },
    { action: 'set', key: 'since', value: '2026-11-20T11:58:59' },
    { action: 'remove', key: 'visits' },
  ],
})
const bad = await airship.channels.modifyAttributes({
  audience,
  attributes: [{ action: 'set', key: 'visits', value: 'many' }],
})
console.log('ok:', bad.ok, 'warnings:', bad.warnings)

const { channel } = await airship.channels.get(first)
console.log(channel.device_type, channel.opt_in, channel.created)
process.exitCode =
  good.warnings.length === 0 && bad.warnings.length === 1 && ids.length === 5 ? 0 : 1
