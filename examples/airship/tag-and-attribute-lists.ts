// Tags and attributes for many numbers at once, by CSV. Both register pairs of number and sender that are not known; rows that
// did not work come back as a file of their own.
import { text } from 'node:stream/consumers'
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
const attributes = { first_name: 'text', visits: 'number' } as const
const projects = [{ appKey, masterSecret, senders: [sender], attributes }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()

// Their names begin with `ua_tags_`.
const winners = 'ua_tags_winners'
await airship.tagLists.create({ name: winners, add: { game: ['won'] }, remove: { game: ['lost'] } })
await airship.tagLists.upload(winners, [
  { msisdn: '15035550101', sms_sender: sender, ua_opted_in: new Date('2026-11-20T11:58:59Z') },
  { msisdn: '15035550102', sms_sender: '99999', ua_opted_in: new Date('2026-11-20T11:58:59Z') },
])

// The prefix says what an empty cell means: here it changes nothing, with `ua_attributes_snapshot_` it deletes.
const list = 'ua_attributes_people'
await airship.attributeLists.create({ name: list })
await airship.attributeLists.upload(list, [
  { msisdn: '15035550101', sms_sender: sender, first_name: 'Ada', visits: 3 },
  { msisdn: '15035550103', sms_sender: sender, first_name: 'Bert', visits: 'often' },
])

await world.clock.advance('1m')
const tagLists = await airship.tagLists.list()
const attributeLists = await airship.attributeLists.list()
for (const { name, status } of [...tagLists.lists, ...attributeLists.lists])
  console.log(name, status)
console.log(await text(await airship.tagLists.errors(winners)))
console.log(await text(await airship.attributeLists.errors(list)))

const ada = project.findChannel('+15035550101')
console.log(ada?.consent, ada?.tags, ada?.attributes)
await airship.tagLists.delete(winners) // the tags stay
process.exitCode =
  ada?.attributes['first_name'] === 'Ada' && ada.tags['game']?.[0] === 'won' ? 0 : 1
