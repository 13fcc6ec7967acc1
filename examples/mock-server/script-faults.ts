// A test as a user would write it: a script of faults, the client over them, and what the phone received.
import assert from 'node:assert/strict'
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({
  appId,
  apiKey,
  fetch: world.fetch,
  backoff: { baseMs: 1, maxMs: 1 },
})

world.faults([
  { operation: 'onesignal.sendMessage', status: 503, body: { html: '<h1>Down</h1>' } },
  { operation: 'onesignal.sendMessage', reset: 'after' },
])
const { attempts, replayed } = await onesignal.messages
  .send({ include_phone_numbers: ['+15035556789'], contents: { en: 'Hello' } })
  .withResponse()

assert.equal(attempts.length, 3)
assert.equal(replayed, true) // the second attempt had been carried out; the third was answered from memory
assert.deepEqual(
  world.phone('+15035556789').inbox.map(({ text }) => text),
  ['Hello'],
)
world.assertFaultsUsed()
console.log('one text, three attempts, every fault used')
