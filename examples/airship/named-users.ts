// People under the names that you give them, with all their channels: what is said of a person counts for each of them.
import { createAirship, NotFoundError } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
// A new channel can be found a while after it was registered; here that takes a minute.
const projects = [
  { appKey, masterSecret, senders: [sender], propagationMs: 60_000, tagGroups: ['crm'] },
]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })

const register = async (msisdn: string) => {
  const result = await airship.sms.register({ msisdn, sender, opted_in: new Date() })
  return result.channel_id ?? ''
}
const [mobile, work] = [await register('15035550101'), await register('15035550102')]

const ada = { named_user_id: 'ada', channel_id: mobile }
const early = await airship.namedUsers.associate(ada).catch((error: unknown) => error)
console.log('without its device_type:', early instanceof Error ? early.message : early)
await airship.namedUsers.associate({ ...ada, device_type: 'sms' })

// Everything about a person in one request; who is not there is made.
const { warnings } = await airship.namedUsers.update('bert/37', {
  associate: [{ channel_id: work, device_type: 'sms' }],
  tags: { add: { crm: ['customer'], colours: ['blue'] } },
  attributes: [{ action: 'set', key: 'first_name', value: 'Bert' }],
})
console.log('warnings:', warnings)
await airship.namedUsers.modifyTags({
  audience: { named_user_id: ['ada', 'bert/37'] },
  add: { crm: ['newsletter'] },
})
await airship.namedUsers.modifyAttributes('ada', {
  attributes: [{ action: 'set', key: 'first_name', value: 'Ada' }],
})

for await (const { named_user_id: name, channels, tags } of airship.namedUsers.list()) {
  console.log(name, channels?.length, 'channel', tags)
}
await airship.push.send({
  audience: { tag: 'newsletter', group: 'crm' },
  device_types: ['sms'],
  notification: { sms: { alert: 'Hi {{first_name}}' } },
  options: { personalization: true },
})
const texts = ['+15035550101', '+15035550102'].map((n) => world.phone(n).inbox.at(-1)?.text)
console.log(texts)

await world.clock.advance('1m')
await airship.namedUsers.disassociate({ channel_id: mobile, named_user_id: 'ada' })
console.log('her channels:', (await airship.namedUsers.get('ada')).named_user?.channels)
await airship.namedUsers.uninstall({ named_user_id: ['bert/37'] }) // and his channel with him
const gone = await airship.namedUsers.get('bert/37').catch((error: unknown) => error)
process.exitCode = gone instanceof NotFoundError && texts.join() === 'Hi Ada,Hi Bert' ? 0 : 1
