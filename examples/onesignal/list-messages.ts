// Reads the messages of an app in both of OneSignal's orders: the newest first, and by time with a cursor. A nightly job
// keeps the cursor, so that each night it reads only what is new.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer({ clock: { start: new Date('2026-11-02T09:00:00Z'), frozen: true } })
const onesignal = createOneSignal({ ...defaultOneSignalApp, fetch: world.fetch })

async function sendOneADay(...names: readonly string[]) {
  for (const name of names) {
    // One after the other: each on a day of its own.
    // oxlint-disable-next-line no-await-in-loop
    await onesignal.messages.send({
      name,
      include_phone_numbers: ['+15035556789'],
      contents: { en: `Good morning, ${name}.` },
    })
    // oxlint-disable-next-line no-await-in-loop
    await world.clock.advance('1d')
  }
}

/** Reads on from a cursor, and tells where the next run begins. */
async function readFrom(cursor: string) {
  const names: (string | null | undefined)[] = []
  let next = cursor
  for await (const page of onesignal.messages.list({ time_offset: cursor, limit: 2 }).pages()) {
    names.push(...page.notifications.map(({ name }) => name))
    next = String(page.next_time_offset ?? next)
  }
  return { names, next }
}

await sendOneADay('Monday', 'Tuesday', 'Wednesday')

for await (const message of onesignal.messages.list({ limit: 2 })) {
  const sentAt = new Date((message.completed_at ?? 0) * 1000).toISOString()
  console.log('newest first:', message.name, sentAt, 'delivered:', message.successful)
}

const first = await readFrom('2026-11-01T00:00:00Z')
console.log('first night:', first.names.join(', '))

await sendOneADay('Thursday')
const second = await readFrom(first.next)
console.log('second night:', second.names.join(', '))

process.exitCode = first.names.length === 3 && second.names.join() === 'Thursday' ? 0 : 1
