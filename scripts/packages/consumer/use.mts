import { createAirship } from '@textwire/airship'
import { createInboundHandler } from '@textwire/airship/webhooks'
import { createTokenBucket, logAttempts } from '@textwire/core'
import { createMemoryDedupeStore } from '@textwire/core/webhooks'
import { createMockServer, defaultAirshipProject, defaultOneSignalApp } from '@textwire/mock-server'
import {
  connectOneSignal,
  createOneSignal,
  isMessageSent,
  sendMessage,
  TextwireError,
} from '@textwire/onesignal'
import { checkInput } from '@textwire/onesignal/contract'
import type { SendMessageBody } from '@textwire/onesignal/contract'
import { parseEvent } from '@textwire/onesignal/events'
import { hashIdentity, verifyIdentityHash } from '@textwire/onesignal/identity'
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
const again = await sendMessage(connectOneSignal({ appId, apiKey, fetch: world.fetch }), {
  include_phone_numbers: [number],
  contents: { en: 'Hi again' },
})
await onesignal.users.create({ identity: { external_id: 'user-17' } })
const user = await onesignal.users.view({ external_id: 'user-17' })
const hash = await hashIdentity('user-17', apiKey)
const { sender } = defaultAirshipProject
const airship = createAirship({ ...defaultAirshipProject, fetch: world.fetch })
await airship.sms.register({ msisdn: '15035556789', sender, opted_in: new Date() })

const texts: string[] = []
const inbound = createInboundHandler({
  airship,
  secret: false,
  store: createMemoryDedupeStore(),
  onMessage: (message) => void texts.push(message.mobile_originated_message),
})
const text = {
  msisdn: '15035556789',
  sender,
  app_key: airship.appKey,
  mobile_originated_message: 'BALANCE',
  mobile_originated_id: 'm1',
}
const request = { method: 'POST', body: JSON.stringify(text) }
const taken = await inbound(new Request('https://example.com/inbound-sms', request))

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
  Boolean(again.id) &&
  world.phone(number).inbox.length === 2 &&
  user.identity?.external_id === 'user-17' &&
  (await verifyIdentityHash('user-17', hash, apiKey)) &&
  !parseEvent({}).ok &&
  segments('Hi').segments === 1 &&
  isValid(number) &&
  wrong.length === 1 &&
  taken.status === 200 &&
  texts.join() === 'BALANCE' &&
  TextwireError.is(refused)
if (!ok) throw new Error('something does not work when it is installed')
console.log('ESM works')
