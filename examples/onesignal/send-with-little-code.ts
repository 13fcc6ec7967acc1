// The smallest program that sends a text, for functions at the edge whose bundle counts: a connection and one function. What
// is not imported is not bundled, and keys, retries, idempotency and errors are the same.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { connectOneSignal, isOneSignalError, sendMessage } from '@textwire/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const connection = connectOneSignal({ appId, apiKey, fetch: world.fetch })

const result = await sendMessage(connection, {
  include_phone_numbers: ['+15035556789'],
  contents: { en: 'Your code is 4711.' },
})
console.log(result.id ? `sent as ${result.id}` : `not sent: ${result.reason}`)

// Codes are not put on errors here, to save their table; `isOneSignalError` finds them for programs that ask.
const stranger = connectOneSignal({ appId, apiKey: 'os_v2_app_wrong', fetch: world.fetch })
const error: unknown = await sendMessage(stranger, {
  include_phone_numbers: ['+15035556789'],
  contents: { en: 'Hello' },
}).catch((reason: unknown) => reason)
console.log('with a wrong key:', isOneSignalError(error, 'invalidApiKey') && error.title)

process.exitCode = world.phone('+15035556789').inbox.length === 1 ? 0 : 1
