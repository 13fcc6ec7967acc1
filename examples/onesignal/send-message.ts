// Sends one text through OneSignal and tells the three ways it can end: accepted, reached nobody, failed.
import { createMockServer, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isMessageSent, TextwireError } from '@textwire/onesignal'

// Against the real service: createOneSignal(), with ONESIGNAL_APP_ID and ONESIGNAL_API_KEY set.
const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({ appId, apiKey, fetch: world.fetch })

try {
  const result = await onesignal.messages.send({
    include_phone_numbers: ['+15035556789'],
    contents: { en: 'Your order is ready.' },
  })
  if (isMessageSent(result)) {
    console.log('accepted as', result.id)
    if (result.errors?.invalid_phone_numbers)
      console.log('not reached:', result.errors.invalid_phone_numbers)
  } else {
    console.log('nobody was texted:', result.errors)
  }
} catch (error) {
  if (!TextwireError.is(error)) throw error
  console.error(error.name, error.code, error.message)
  process.exitCode = 1
}

console.log('the phone reads:', world.phone('+15035556789').inbox.at(-1)?.text)
