import { createAirship } from '@textwire/airship'
import { createTokenBucket, logAttempts } from '@textwire/core'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import { createOneSignal, isMessageSent, TextwireError } from '@textwire/onesignal'
import { checkInput } from '@textwire/onesignal/contract'
import type { SendMessageBody } from '@textwire/onesignal/contract'
import { parseE164, segments } from '@textwire/phone'
import { isValid } from '@textwire/phone/valid'

const world = createMockServer()
const { appId, apiKey } = defaultOneSignalApp
const onesignal = createOneSignal({
  appId,
  apiKey,
  fetch: world.fetch,
  validate: checkInput,
  rateLimit: createTokenBucket({ perSecond: 100 }),
  observe: logAttempts({ debug: () => undefined, warn: () => undefined }),
})
const number = parseE164('+1 503 555 6789')
const result = await onesignal.messages.send({
  include_phone_numbers: [number],
  contents: { en: 'Hi' },
})
const { sender } = defaultAirshipProject
const airship = createAirship({ ...defaultAirshipProject, fetch: world.fetch })
await airship.sms.register({ msisdn: '15035556789', sender, opted_in: new Date() })

const body: SendMessageBody = {
  app_id: appId,
  include_phone_numbers: ['+15035556789'],
  contents: { en: 'Hi' },
}
const wrong = checkInput('sendMessage', {
  body: { ...body, include_phone_numbers: ['5035556789'] },
})
const refused: unknown = await onesignal.messages.cancel('').catch((error: unknown) => error)
const ok =
  isMessageSent(result) &&
  world.phone(number).inbox.length === 1 &&
  segments('Hi').segments === 1 &&
  isValid(number) &&
  wrong.length === 1 &&
  TextwireError.is(refused)
if (!ok) throw new Error('something does not work when it is installed')
console.log('ESM works')
