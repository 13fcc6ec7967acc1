// What became of one message: its counts at once, and then, as files, what happened at each recipient and who clicked.
import { text } from 'node:stream/consumers'
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const clock = { now: world.clock.now, sleep: (ms: number) => world.clock.advance(ms) }
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch, clock })
const numbers = ['+15035550101', '+15035550102', '+15035550103']
for (const phone of numbers) world.onesignal.app().subscription({ phone })

const { id } = await onesignal.messages.send({
  name: 'Autumn menu',
  include_phone_numbers: numbers,
  contents: { en: "Pumpkin pie is back: {{ 'https://example.com/menu' | track_link }}" },
})
for (const number of numbers.slice(0, 2)) {
  const phone = world.phone(number)
  phone.open(/1sgnl\.co\/\w+/.exec(phone.inbox[0]?.text ?? '')?.[0] ?? '')
}

const { successful, failed, converted } = await onesignal.messages.view(id)
console.log({ successful, failed, converted })

// Both files carry people's addresses; they are kept for three days.
const activity = await onesignal.exports.download(await onesignal.messages.exportAudience(id))
const rows = (await text(activity)).trim().split('\n')
console.log(`activity: ${rows.length - 1} rows with ${rows[0]}`)

// Who was sent the message is recorded for 1,000 recipients and more; who clicked always is.
const history = await onesignal.messages.history(id, {
  events: 'clicked',
  email: 'reports@example.com',
})
const clicks = (await text(await onesignal.exports.download(history))).trim().split('\n')
console.log(`clicked: ${clicks.length - 1} rows`)

process.exitCode = successful === 3 && converted === 2 && clicks.length === 3 ? 0 : 1
