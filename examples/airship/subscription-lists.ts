// Topics that people subscribe to, made in the dashboard: for one channel, or for a person and one kind of channel at a time.
// Being on a list is no consent: who has opted out gets nothing all the same.
import { createAirship } from '@textwire/airship'
import { createMockServer, defaultAirshipProject } from '@textwire/mock-server'

const { appKey, masterSecret, sender } = defaultAirshipProject
const subscriptionLists = ['offers', { list_id: 'news', name: 'News', scopes: ['sms', 'email'] }]
const projects = [{ appKey, masterSecret, senders: [sender], subscriptionLists }]
const world = createMockServer({ airship: { projects } })
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const project = world.airship.project()
const { channelId } = project.channel({ phone: '+15035550101' })
project.channel({ phone: '+15035550102' })
project.namedUser({ id: 'ada', phones: ['+15035550102'] })

const { subscription_lists: lists } = await airship.subscriptionLists.list()
console.log(
  'lists:',
  lists.map(({ list_id: id }) => id),
)

const { warnings } = await airship.channels.modifySubscriptionLists({
  audience: { channel: channelId },
  subscription_lists: [
    { action: 'subscribe', list_id: 'news' },
    { action: 'unsubscribe', list_id: 'offers', timestamp: new Date() },
  ],
})
await airship.namedUsers.modifySubscriptionLists('ada', {
  scoped: [{ scope: ['sms'], subscription_lists: { subscribe: ['news', 'offers'] } }],
})
const ofAda = await airship.namedUsers.subscriptionLists('ada')
console.log('of Ada:', ofAda.subscription_lists, 'warnings:', warnings)

await airship.push.send({
  audience: { subscription_list: 'news' },
  device_types: ['sms'],
  notification: { sms: { alert: 'Read all about it.' } },
})
const texts = ['+15035550101', '+15035550102'].map((n) => world.phone(n).inbox.length)
console.log('texts:', texts)
process.exitCode = texts.join() === '1,1' && lists.length === 2 ? 0 : 1
