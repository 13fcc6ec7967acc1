// Has every subscription of an app written to a file and reads it line by line as it arrives: OneSignal needs a while to
// write it, and the file may be larger than memory.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const { appId, apiKey } = defaultOneSignalApp
const app = { appId, apiKeys: [apiKey], exportDelayMs: 90_000 }
const world = createMockServer({ onesignal: { apps: [app] } })
const clock = { now: world.clock.now, sleep: (ms: number) => world.clock.advance(ms) }
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch, clock })
for (let customer = 1; customer <= 3; customer += 1) {
  world.onesignal.app().subscription({
    phone: `+1503555010${customer}`,
    externalId: `customer-${customer}`,
    subscribed: customer !== 2,
  })
}

const file = await onesignal.exports.subscriptions({
  extra_fields: ['external_user_id', 'notification_types'],
})
const startedAt = world.clock.now()
const csv = await onesignal.exports.download(file, { deadlineMs: 10 * 60_000 })
console.log(`there after ${Math.round((world.clock.now() - startedAt) / 1000)} s`)

async function* linesOf(bytes: ReadableStream<Uint8Array>) {
  let rest = ''
  for await (const piece of bytes.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

let rows = -1
for await (const line of linesOf(csv)) {
  rows += 1
  if (rows === 0) console.log('columns:', line.split(',').length)
  else console.log(line.split(',').slice(-2).join(' has notification_types '))
}
process.exitCode = rows === 3 ? 0 : 1
