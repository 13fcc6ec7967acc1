// A coffee shop tells people that their order is ready: by push where they have it, by text where they have not. It is
// the guide "SMS as a fallback for push" in five steps, with every phone at the end.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { createTextRoute } from './support/create-text-route.ts'
import { isPushOn } from './support/is-push-on.ts'
import { notify } from './support/notify.ts'
import { people, seedPeople } from './support/people.ts'
import { printPhones } from './support/print-phones.ts'

const { appId, apiKey, sender } = defaultOneSignalApp
const world = createMockServer()
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const app = world.onesignal.app()
seedPeople(app)

const withoutPush: string[] = []
for (const { name } of people) {
  const alias = { external_id: name }
  // One after the other, as people come to the shop's page.
  // oxlint-disable no-await-in-loop
  const isOn = await isPushOn(onesignal, alias)
  if (!isOn) withoutPush.push(name)
  await onesignal.users.update(alias, { properties: { tags: { subscribed_to_push: `${isOn}` } } })
  // oxlint-enable no-await-in-loop
}
console.log('1. push is on for everybody but', withoutPush.join(', '))
console.log('2. everybody is tagged subscribed_to_push')

const route = createTextRoute(onesignal, sender)
console.log('3. the route that texts one person is there')

const order = { userId: 'Cai' }
const request = new Request('https://shop.example/api/text', {
  method: 'POST',
  body: JSON.stringify(order),
})
if (withoutPush.includes(order.userId)) {
  const response = await route(request)
  console.log(`4. the route answered ${response.status} for ${order.userId}`)
}

const name = 'Opted out of push notifications'
const { id: segmentId = '' } = await onesignal.segments.create({
  name,
  filters: [{ field: 'tag', key: 'subscribed_to_push', relation: '=', value: 'false' }],
})
// A segment holds people, whatever they have. That their phones get it, and not their mailboxes, is `target_channel`:
// what the guide sets up as "device type is SMS".
const news = await onesignal.messages.send({
  name: 'Closed on Monday',
  included_segments: [name],
  target_channel: 'sms',
  sms_from: sender,
  contents: { en: 'We are closed on Monday.', zh: '我们星期一休息。' },
})
const { successful } = await onesignal.messages.view(news.id)
const { subscriber_count: members } = await onesignal.segments.view(segmentId)
console.log(`5. the segment has ${members} subscriptions; the text went to ${successful} phones`)

// Tags grow old: Dee turns push off, and nothing has tagged her since.
const off = { enabled: false, notification_types: -2 }
await onesignal.subscriptions.updateByToken('ChromePush', 'browser-of-Dee', off)
console.log('Dee turned push off; her tag still says that it is on')

// With one client for both channels, the server tries push and falls back in one go.
const names = people.map((person) => person.name)
const told = await notify(onesignal, names, {
  withoutPush,
  contents: { en: 'Your order is ready.', zh: '您的订单准备好了。' },
})
console.log('Then, in one go:', told)

printPhones(world, app)

const texted = people.filter(({ phone }) => world.phone(phone).inbox.length > 0)
const isRight = texted.map((person) => person.name).join() === 'Bo,Cai,Dee'
console.log(isRight ? 'Nobody who has push got a text.' : 'Somebody got what they should not.')
process.exitCode = isRight ? 0 : 1
