// Receives OneSignal's events: strangers are turned away, an event that comes twice is handled once, and one whose handling
// failed is handled when it comes again. The deliveries are made by hand; a server would pass its requests on.
import { createEventHandler } from '@textwire/onesignal/events'

const secret = 'a-long-random-text'
const delivered: string[] = []
const failures: string[] = []
let isDatabaseAway = true

const handler = createEventHandler({
  secret: { value: secret },
  onEvent: (event) => {
    if (event.kind !== 'message.sms.delivered') return
    if (event.message.id === 'm2' && isDatabaseAway) throw new Error('the database is away')
    delivered.push(`${event.message.id} to ${event.user.tags['name']}`)
  },
  onUnknown: (event) => void failures.push(`unknown kind ${event.kind}`),
  onError: (error, event) => void failures.push(`${event?.id}: ${String(error)}`),
})

async function deliver(
  id: string,
  messageId: string,
  kind = 'message.sms.delivered',
  key = secret,
) {
  const body = {
    event: { kind, id, timestamp: 1_795_255_203 },
    message: { id: messageId, contents: { en: 'Your order is ready.' } },
    user: {
      tags: { name: 'Ann "Annie" O\'Neil' },
      subscription: { subscription_token: '+15035550100' },
    },
  }
  const response = await handler(
    new Request('https://example.com/onesignal/events', {
      method: 'POST',
      headers: { 'x-textwire-secret': key },
      body: JSON.stringify(body),
    }),
  )
  return response.status
}

const statuses = [await deliver('e1', 'm1'), await deliver('e1', 'm1'), await deliver('e2', 'm2')]
isDatabaseAway = false
statuses.push(await deliver('e2', 'm2'), await deliver('e3', 'm1', 'message.sms.read'))
statuses.push(await deliver('e4', 'm1', 'message.sms.sent', 'a guess'))

console.log({ statuses, delivered, failures })
process.exitCode = statuses.join() === '200,200,500,200,200,401' && delivered.length === 2 ? 0 : 1
