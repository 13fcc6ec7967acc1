// Makes the body of a text message in two languages, sends it once although it is asked for twice, and shows all that is wrong
// with another one at once. A body is a plain, frozen value: what is checked is what goes out.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal } from '@textwire/onesignal'
import { PayloadError } from '@textwire/payloads'
import { smsMessage } from '@textwire/payloads/onesignal'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })
const app = world.onesignal.app()
app.subscription({ phone: '+15035550101' })
app.subscription({ phone: '+15035550102', language: 'de' })

const phoneNumbers = ['+15035550101', '+15035550102']
const message = smsMessage({
  to: { phoneNumbers },
  text: { en: 'Your table is ready.', de: 'Ihr Tisch ist bereit.' },
  name: 'Tables, evening',
  idempotencyKey: '019315f4-2f6e-7c3a-9b1d-5e8f7a6b4c2d', // of any version; this one is 7
})
console.log(message)

const first = await onesignal.messages.send(message)
const again = await onesignal.messages.send(message)
console.log('the second time it was a replay:', again.replayed)

const texts = phoneNumbers.map((number) => world.phone(number).inbox.map(({ text }) => text))
for (const inbox of texts) console.log('>', inbox.join(' | '))

function problemsOf(build: () => unknown): readonly string[] {
  try {
    build()
    return []
  } catch (error) {
    if (!(error instanceof PayloadError)) throw error
    console.log(error.message)
    return error.problems.map(({ path }) => path)
  }
}

// From a form or a file, where no compiler looks: a misspelt name and three mistakes, all told, and no
// number in full.
const form = JSON.parse('{ "to": { "phoneNumbers": ["+1 (503) 555-0101"] }, "txt": "Hi" }')
const paths = problemsOf(() => smsMessage({ ...form, name: 'x'.repeat(129) }))

const isRight =
  first.id === again.id && texts.join() === 'Your table is ready.,Ihr Tisch ist bereit.'
process.exitCode = isRight && paths.length === 4 ? 0 : 1
