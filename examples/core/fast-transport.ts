// Sends over undici's keep-alive pool, with a deadline and an abort. Real HTTP, so the mock server listens on a port.
import { createTokenBucket } from '@textwire/core'
import { undiciTransport } from '@textwire/core/undici'
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const server = await world.listen()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({
  appId,
  apiKey,
  baseUrl: server.onesignal.baseUrl,
  transport: undiciTransport({ connections: 8 }),
  rateLimit: createTokenBucket({ perSecond: 500 }),
  deadlineMs: 5_000,
})

const stop = AbortSignal.timeout(10_000)
const numbers = Array.from(
  { length: 20 },
  (_, index) => `+120255501${String(index).padStart(2, '0')}`,
)
await Promise.all(
  numbers.map((number) =>
    onesignal.messages.send(
      { include_phone_numbers: [number], contents: { en: 'Hello' } },
      { signal: stop },
    ),
  ),
)
console.log(
  'texts received:',
  numbers.filter((number) => world.phone(number).inbox.length === 1).length,
)
await server.close()
