// Reads the event stream while its connection is lost: every event comes once, and a second reader goes on where the first one
// stopped, as after a restart.
import { createAirship, deliveryReportOf, isEvent } from '@textwire/airship'
import {
  createMockServer,
  defaultAirshipProject,
  defaultAirshipTokens,
} from '@textwire/mock-server'

const world = createMockServer()
const { appKey, masterSecret, sender } = defaultAirshipProject
const { token } = defaultAirshipTokens
const airship = createAirship({ appKey, masterSecret, fetch: world.fetch })
const streaming = createAirship({ appKey, token, fetch: world.fetch })

const pair = { msisdn: '15035556789', sender }
await airship.sms.register({ ...pair, opted_in: new Date() })
const sendText = (alert: string) =>
  airship.push.send({
    audience: { sms_id: pair },
    device_types: ['sms'],
    notification: { sms: { alert } },
  })

let stored: string | undefined
const seen: string[] = []
async function readUntil(isLast: (name: string) => boolean) {
  const stream = streaming.events.stream(
    stored === undefined ? { start: 'EARLIEST' } : { resume_offset: stored },
    { backoff: { baseMs: 1 }, onOffset: (offset) => void (stored = offset) },
  )
  for await (const event of stream) {
    const name = deliveryReportOf(event)?.name
    if (name !== undefined) seen.push(name)
    if (isEvent(event, 'MOBILE_ORIGINATED')) seen.push('a reply')
    if (isLast(seen.at(-1) ?? '')) stream.close()
  }
}

await sendText('Doors open at eight.')
await readUntil((name) => name === 'delivered')
world.phone('+15035556789').reply('Thank you')
world.airship.project(appKey).stream.disconnect()
await readUntil((name) => name === 'a reply')

console.log(seen.join(', '))
process.exitCode = seen.join() === 'dispatched,delivered,a reply' ? 0 : 1
