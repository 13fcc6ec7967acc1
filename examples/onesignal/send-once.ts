// Sends a text at most once, whatever happens to the process: the key is made from what the text is about, so a
// second run of the same job asks for the same message, and OneSignal answers with the first.
import { createHash } from 'node:crypto'
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })

/** The same order and occasion always give the same UUID (RFC 9562, version 8). */
function keyFor(order: string, occasion: string): string {
  const hex = createHash('sha256').update(`${order}/${occasion}`).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

for (const run of ['first run', 'after a crash']) {
  const { data, replayed } = await onesignal.messages
    .send(
      { include_phone_numbers: ['+15035556789'], contents: { en: 'Order 4711 is ready.' } },
      { idempotencyKey: keyFor('4711', 'ready') },
    )
    .withResponse()
  console.log(`${run}: ${data.id}, replayed: ${replayed}`)
}

const { inbox } = world.phone('+15035556789')
console.log('texts on the phone:', inbox.length)
process.exitCode = inbox.length === 1 ? 0 : 1
